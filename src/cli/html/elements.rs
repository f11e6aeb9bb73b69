//! Tells what an element and its attributes mean for the text in it.

use std::borrow::Cow;

use html5gum::StartTag;
use smallprint::Landmark;

/// A start tag: its name in lower case, and its attributes.
pub struct Tag<'t> {
    pub name: String,
    tag: &'t StartTag<()>,
}

impl<'t> Tag<'t> {
    pub fn new(tag: &'t StartTag<()>) -> Self {
        Tag { name: String::from_utf8_lossy(&tag.name).into_owned(), tag }
    }

    fn attribute(&self, name: &str) -> Option<Cow<'t, str>> {
        self.tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value))
    }

    fn has(&self, name: &str) -> bool {
        self.tag.attributes.contains_key(name.as_bytes())
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.attribute(name).is_some_and(|given| given.trim().eq_ignore_ascii_case(value))
    }

    /// An attribute, or nothing where there is none.
    pub fn value(&self, name: &str) -> String {
        self.attribute(name).unwrap_or_default().into_owned()
    }

    /// A number, or 0 where there is none.
    pub fn number(&self, name: &str) -> usize {
        self.attribute(name).and_then(|value| value.trim().parse().ok()).unwrap_or(0)
    }

    pub fn role(&self) -> String {
        self.attribute("role").unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Whether the inline style says one of these, blanks and case aside.
    fn is_styled(&self, rules: &[&str]) -> bool {
        let Some(style) = self.attribute("style") else { return false };
        let style: String = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
        style.split(';').any(|rule| rules.contains(&rule.trim_end_matches("!important")))
    }

    /// The name of the element that its role makes of it, where that tells more than its own.
    pub fn sort(&self) -> &str {
        match self.role().as_str() {
            "heading" => "heading",
            "list" => "ul",
            "listitem" => "li",
            "table" | "grid" | "treegrid" => "table",
            "row" => "tr",
            "cell" | "gridcell" => "td",
            "columnheader" | "rowheader" => "th",
            _ => &self.name,
        }
    }
}

/// Whether the content of an element is not read by people, or is only there to be filled in.
pub fn is_skipped(tag: &Tag) -> bool {
    const NAMES: &str = "script style template noscript svg math datalist textarea object iframe canvas audio video \
        meter progress rp rt";
    // A list of options that folds out says nothing; one that stands open is shown like any text.
    is_among(NAMES, &tag.name) || (tag.name == "select" && !tag.has("multiple") && tag.number("size") < 2)
}

pub fn is_void(name: &str) -> bool {
    is_among("area base br col embed frame hr img input link meta param source track wbr", name)
}

/// Whether an element stands on lines of its own.
pub fn is_block(name: &str) -> bool {
    const NAMES: &str = "address article aside blockquote body caption center dd details dialog div dl dt fieldset \
        figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup html legend li main menu nav \
        ol option p pre search section summary table tbody td tfoot th thead tr ul";
    is_among(NAMES, name)
}

/// Whether a header or footer inside an element belongs to it and not to the page (HTML Accessibility API Mappings).
pub fn is_section(name: &str) -> bool {
    is_among("article aside main nav section", name)
}

fn is_among(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

/// The part of the page that an element makes, by its role or else its name.
pub fn landmark(tag: &Tag, is_in_section: bool) -> Option<Landmark> {
    match tag.role().as_str() {
        "main" => return Some(Landmark::Main),
        "banner" => return Some(Landmark::Banner),
        "navigation" => return Some(Landmark::Navigation),
        "search" => return Some(Landmark::Search),
        "complementary" => return Some(Landmark::Complementary),
        "contentinfo" => return Some(Landmark::Contentinfo),
        "dialog" | "alertdialog" => return Some(Landmark::Dialog),
        _ => {}
    }
    match tag.name.as_str() {
        _ if tag.is("aria-modal", "true") => Some(Landmark::Dialog),
        "main" => Some(Landmark::Main),
        "nav" => Some(Landmark::Navigation),
        "aside" => Some(Landmark::Complementary),
        "search" => Some(Landmark::Search),
        "dialog" => Some(Landmark::Dialog),
        "header" if !is_in_section => Some(Landmark::Banner),
        "footer" if !is_in_section => Some(Landmark::Contentinfo),
        _ => None,
    }
}

/// Whether an element is collapsed as far as its attributes tell.
pub fn is_folded(tag: &Tag) -> bool {
    tag.has("hidden")
        || tag.is("aria-hidden", "true")
        || (tag.name == "details" && !tag.has("open"))
        || tag.is_styled(&["display:none", "visibility:hidden", "content-visibility:hidden"])
        || (tag.is_styled(&["overflow:hidden", "overflow:clip", "overflow-y:hidden"])
            && tag.is_styled(&["height:0", "height:0px", "max-height:0", "max-height:0px"]))
}

/// Whether it is the title of a section that it opens.
pub fn opens_section(tag: &Tag) -> bool {
    let opens = tag.has("aria-expanded") || tag.has("aria-controls");
    tag.name == "summary" || tag.role() == "tab" || (opens && (tag.name == "button" || tag.role() == "button"))
}

/// Whether it is a check box that nobody sees.
pub fn is_hidden_switch(tag: &Tag) -> bool {
    let is_switch = tag.is("type", "checkbox") || tag.is("type", "radio");
    is_switch && (tag.has("hidden") || tag.is_styled(&["display:none", "visibility:hidden", "opacity:0"]))
}

/// Whether a style makes lines of their own of what would be running text.
pub fn is_styled_box(tag: &Tag) -> bool {
    const BOXES: &[&str] =
        &["display:block", "display:flex", "display:grid", "display:flow-root", "display:list-item", "display:table"];
    const BESIDE: &[&str] = &["float:left", "float:right", "position:absolute", "position:fixed"];
    tag.is_styled(BOXES) && !tag.is_styled(BESIDE)
}

pub fn is_heading(name: &str) -> bool {
    is_among("h1 h2 h3 h4 h5 h6", name)
}

pub fn is_control(tag: &Tag) -> bool {
    const ROLES: &str = "button menuitem menuitemcheckbox menuitemradio tab checkbox radio switch option";
    is_among("button legend option", &tag.name)
        || (tag.name == "label" && tag.has("for"))
        || is_among(ROLES, &tag.role())
}

/// Whether it is a link to another page. The address of this page is not known: a fragment alone stays on it.
pub fn leads_elsewhere(tag: &Tag) -> bool {
    if tag.name != "a" {
        return tag.role() == "link";
    }
    tag.attribute("href").is_some_and(|target| {
        let target = target.trim().to_ascii_lowercase();
        // A fragment is a place in a page, mostly in this one; with a slash it is the address of a page that a script
        // draws.
        let is_place = target.split_once('#').is_some_and(|(_, place)| !place.starts_with(['/', '!']));
        !is_place && !["mailto:", "tel:", "javascript:"].iter().any(|start| target.starts_with(start))
    })
}

/// Where a link leads, if its address stands for itself; that of the page is not known.
pub fn address(tag: &Tag) -> Option<String> {
    let target = tag.attribute("href").filter(|_| tag.name == "a")?.trim().to_owned();
    let lower = target.to_ascii_lowercase();
    let is_page = ["https://", "http://"].iter().any(|start| lower.starts_with(start)) && leads_elsewhere(tag);
    (is_page || lower.starts_with("mailto:")).then_some(target)
}

pub fn is_strong(tag: &Tag) -> bool {
    const WEIGHTS: &[&str] =
        &["font-weight:bold", "font-weight:bolder", "font-weight:600", "font-weight:700", "font-weight:800"];
    matches!(tag.name.as_str(), "b" | "strong" | "th") || tag.is_styled(WEIGHTS)
}

/// Whether it is a frame that may hold text: trackers are a few points wide.
pub fn is_frame(tag: &Tag) -> bool {
    let is_large = |name: &str, least: usize| match tag.attribute(name).as_deref().map(str::trim) {
        Some(size) => size.trim_end_matches("px").parse().map_or(true, |size: usize| size >= least),
        None => true,
    };
    let source = match tag.name.as_str() {
        "iframe" | "frame" => "src",
        "object" => "data",
        "embed" => "src",
        _ => return false,
    };
    let is_media = ["image/", "video/", "audio/"].iter().any(|kind| tag.value("type").starts_with(kind));
    let target = tag.value(source);
    !target.trim().is_empty()
        && !target.starts_with("about:")
        && !is_media
        && !is_folded(tag)
        && is_large("width", 200)
        && is_large("height", 120)
}
