//! The border to JavaScript: the only file that knows wasm_bindgen, js_sys and web_sys.

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

/// Analyses one `Source` and gives its `Report` as a plain object.
///
/// Throws a `TypeError` where the argument is not a `Source`.
#[wasm_bindgen(skip_typescript)]
pub fn analyze(source: JsValue) -> Result<JsValue, JsValue> {
    let source: crate::Source = serde_wasm_bindgen::from_value(source)
        .map_err(|error| js_sys::TypeError::new(&format!("not a source: {error}")))?;
    plain(&crate::analyze(&source))
}

/// Every practice and level, in the order of the catalogue.
#[wasm_bindgen(skip_typescript)]
pub fn catalogue() -> Result<JsValue, JsValue> {
    plain(&crate::catalogue())
}

fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
