//! The border to JavaScript: with what stands below it, all that knows wasm_bindgen, js_sys and web_sys.

mod source;

use js_sys::Function;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("report.d.ts");

/// Sends a panic's message to the console, so that a defect is told and not only trapped.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

/// Analyses one `Source`, weighed by a `Profile` where one is given, and gives its `Report` as a plain object.
///
/// Throws a `TypeError` where an argument is not what it should be.
#[wasm_bindgen(skip_typescript)]
pub fn analyze(source: JsValue, profile: JsValue) -> Result<JsValue, JsValue> {
    plain(&crate::analyze_for(&source_of(source)?, profile_of(profile)?))
}

/// Compares two `Source`s and gives their `Comparison` as a plain object.
///
/// Throws a `TypeError` where an argument is not what it should be.
#[wasm_bindgen(skip_typescript)]
pub fn compare(old: JsValue, new: JsValue, profile: JsValue) -> Result<JsValue, JsValue> {
    plain(&crate::compare_for(&source_of(old)?, &source_of(new)?, profile_of(profile)?))
}

/// Analyses one `Source` and gives its report as text: in Markdown, or as a table in CSV; in English, or as `say` says
/// it, which gets the name and the English of words. What it gives no text for is said in English.
///
/// Throws a `TypeError` where an argument is not what it should be.
#[wasm_bindgen(skip_typescript)]
pub fn write(source: JsValue, format: &str, profile: JsValue, say: Option<Function>) -> Result<String, JsValue> {
    let source = source_of(source)?;
    let report = crate::analyze_for(&source, profile_of(profile)?);
    let own = |name: &str, english: &str| {
        let said = say.as_ref().and_then(|say| say.call2(&JsValue::NULL, &name.into(), &english.into()).ok());
        said.and_then(|said| said.as_string()).unwrap_or_else(|| english.to_string())
    };
    let tongue = crate::Tongue::new(&own);
    let unnamed = tongue.tell("What a policy says");
    let name = source.title.as_deref().or(source.url.as_deref()).unwrap_or(&unnamed);
    match format {
        "markdown" => Ok(crate::markdown(name, &report, &tongue)),
        "csv" => Ok(crate::CSV_HEADER.to_owned() + &crate::csv_rows(name, &report, &tongue)),
        _ => Err(refusal(&format!("not a format: {format}"))),
    }
}

/// Every practice and level, in the order of the catalogue.
#[wasm_bindgen(skip_typescript)]
pub fn catalogue() -> Result<JsValue, JsValue> {
    plain(&crate::catalogue())
}

fn profile_of(value: JsValue) -> Result<crate::Profile, JsValue> {
    if value.is_undefined() {
        return Ok(crate::Profile::Default);
    }
    source::word(&value).map_err(|wrong| refusal(&format!("the profile{wrong}")))
}

fn source_of(value: JsValue) -> Result<crate::Source, JsValue> {
    source::source(&value).map_err(|wrong| refusal(&format!("not a source: {wrong}")))
}

fn refusal(wrong: &str) -> JsValue {
    js_sys::TypeError::new(wrong).into()
}

fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
