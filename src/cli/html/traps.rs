//! Holds this reader to the pages, and to what must be read of them, that the reader in the tab is held to.

use serde_json::{Map, Value, json};
use smallprint::{BlockKind, Landmark, SourceBlock, SourceLink};

use super::read;

#[test]
fn pages_are_read_as_in_the_tab() {
    // Frames and shadow trees are built by a browser; in a file there are none.
    for name in [
        "boxes",
        "breaks",
        "characters",
        "controls",
        "folds",
        "headings",
        "labels",
        "landmarks",
        "links",
        "lists",
        "tables",
    ] {
        let open = |ending: &str| {
            let path = format!("{}/tests/pages/{name}.{ending}", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
        };
        let source = read(&open("html"));
        let expected: Value = serde_json::from_str(&open("json")).expect("JSON");
        let units: Vec<u16> = source.text.encode_utf16().collect();
        let told: Vec<Value> = source.blocks.iter().map(|block| tell(&units, block)).collect();
        if let Some(links) = expected["links"].as_array() {
            let tell =
                |link: &SourceLink| json!([String::from_utf16_lossy(&units[link.start..link.end]), link.address]);
            assert_eq!(&source.links.iter().map(tell).collect::<Vec<_>>(), links, "links of {name}");
        }
        let expected = expected["blocks"].as_array().expect("blocks");
        for (at, (told, expected)) in told.iter().zip(expected).enumerate() {
            assert_eq!(told, expected, "block {at} of {name}");
        }
        assert_eq!(told.len(), expected.len(), "{name}");
    }
}

/// A block as the pages' expectations write it: kind, level, text, and what else is told of it.
fn tell(units: &[u16], block: &SourceBlock) -> Value {
    let kind = match block.kind {
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Item => "item",
        BlockKind::Term => "term",
        BlockKind::Cell => "cell",
    };
    let mut more = Map::new();
    if let Some(landmark) = block.landmark {
        more.insert("landmark".to_owned(), name_of(landmark).into());
    }
    for (name, count) in [("linked", block.linked), ("controls", block.controls), ("fold", block.fold as usize)] {
        if count > 0 {
            more.insert(name.to_owned(), count.into());
        }
    }
    if block.strong {
        more.insert("strong".to_owned(), true.into());
    }
    if let Some(cell) = block.cell {
        let place = json!({"table": cell.table, "row": cell.row, "column": cell.column, "header": cell.header});
        more.insert("cell".to_owned(), place);
    }
    let text = String::from_utf16_lossy(&units[block.start..block.end]);
    match more.is_empty() {
        true => json!([kind, block.level, text]),
        false => json!([kind, block.level, text, more]),
    }
}

fn name_of(landmark: Landmark) -> &'static str {
    match landmark {
        Landmark::Main => "main",
        Landmark::Banner => "banner",
        Landmark::Navigation => "navigation",
        Landmark::Search => "search",
        Landmark::Complementary => "complementary",
        Landmark::Contentinfo => "contentinfo",
        Landmark::Dialog => "dialog",
        Landmark::Code => "code",
    }
}
