//! Reads a `Source` out of a value of JavaScript, and tells of a wrong one where it is wrong.
//!
//! `serde_wasm_bindgen` would read it too, but the errors that it can print make the module larger by a thirtieth.

use js_sys::Array;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use wasm_bindgen::prelude::*;

use crate::{Cell, Source, SourceBlock, SourceLink};

#[wasm_bindgen]
extern "C" {
    /// An object that should have these fields, or some of them.
    type Fields;
    #[wasm_bindgen(method, getter)]
    fn text(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn title(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn blocks(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn links(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn frames(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn start(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn end(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn address(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn kind(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn level(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn landmark(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn linked(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn controls(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn strong(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn fold(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn cell(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn table(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn row(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn column(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn header(this: &Fields) -> JsValue;
}

/// What was read, or what is wrong, such as "blocks[3].end is no whole number".
type Reading<T> = Result<T, String>;

pub fn source(value: &JsValue) -> Reading<Source> {
    let fields = fields(value).map_err(|wrong| format!("it{wrong}"))?;
    Ok(Source {
        text: needed("text", fields.text(), text)?,
        title: optional("title", fields.title(), text)?,
        url: optional("url", fields.url(), text)?,
        blocks: each("blocks", fields.blocks(), block)?,
        links: each("links", fields.links(), link)?,
        frames: optional("frames", fields.frames(), number)?.unwrap_or_default(),
    })
}

/// One of the words for which an enum has a variant.
pub fn word<T: for<'w> Deserialize<'w>>(value: &JsValue) -> Reading<T> {
    let word = text(value)?;
    let variant: StrDeserializer<Error> = word.as_str().into_deserializer();
    T::deserialize(variant).map_err(|_| format!(" is not known: {word}"))
}

fn block(value: &JsValue) -> Reading<SourceBlock> {
    let fields = fields(value)?;
    Ok(SourceBlock {
        kind: needed(".kind", fields.kind(), word)?,
        level: needed(".level", fields.level(), number)?,
        start: needed(".start", fields.start(), number)?,
        end: needed(".end", fields.end(), number)?,
        landmark: optional(".landmark", fields.landmark(), word)?,
        linked: optional(".linked", fields.linked(), number)?.unwrap_or_default(),
        controls: optional(".controls", fields.controls(), number)?.unwrap_or_default(),
        strong: optional(".strong", fields.strong(), truth)?.unwrap_or_default(),
        fold: optional(".fold", fields.fold(), number)?.unwrap_or_default(),
        cell: optional(".cell", fields.cell(), cell)?,
    })
}

fn cell(value: &JsValue) -> Reading<Cell> {
    let fields = fields(value)?;
    Ok(Cell {
        table: needed(".table", fields.table(), number)?,
        row: needed(".row", fields.row(), number)?,
        column: needed(".column", fields.column(), number)?,
        header: needed(".header", fields.header(), truth)?,
    })
}

fn link(value: &JsValue) -> Reading<SourceLink> {
    let fields = fields(value)?;
    Ok(SourceLink {
        start: needed(".start", fields.start(), number)?,
        end: needed(".end", fields.end(), number)?,
        address: needed(".address", fields.address(), text)?,
    })
}

fn needed<T>(name: &str, value: JsValue, read: fn(&JsValue) -> Reading<T>) -> Reading<T> {
    optional(name, value, read)?.ok_or_else(|| format!("{name} is missing"))
}

fn optional<T>(name: &str, value: JsValue, read: fn(&JsValue) -> Reading<T>) -> Reading<Option<T>> {
    if value.is_null_or_undefined() {
        return Ok(None);
    }
    read(&value).map(Some).map_err(|wrong| format!("{name}{wrong}"))
}

/// The values of a list, and none where there is no list.
fn each<T>(name: &str, value: JsValue, read: fn(&JsValue) -> Reading<T>) -> Reading<Vec<T>> {
    let items = optional(name, value, |value| value.dyn_ref::<Array>().cloned().ok_or(" is no list".to_owned()))?;
    let items = items.iter().flat_map(Array::iter);
    items.enumerate().map(|(at, item)| read(&item).map_err(|wrong| format!("{name}[{at}]{wrong}"))).collect()
}

fn fields(value: &JsValue) -> Reading<&Fields> {
    if value.is_object() { Ok(value.unchecked_ref()) } else { Err(" is no object".to_owned()) }
}

fn text(value: &JsValue) -> Reading<String> {
    value.as_string().ok_or(" is no string".to_owned())
}

fn truth(value: &JsValue) -> Reading<bool> {
    value.as_bool().ok_or(" is neither true nor false".to_owned())
}

fn number<T: TryFrom<u32>>(value: &JsValue) -> Reading<T> {
    let whole = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number));
    whole.and_then(|number| T::try_from(number as u32).ok()).ok_or(" is no whole number in its range".to_owned())
}
