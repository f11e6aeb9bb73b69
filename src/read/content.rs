//! Tells the text of a page from the page around it: navigation, banners, footers, links to other pages, code.
//!
//! Names of classes tell nothing here; what counts is the landmark that a block stands in, how much of it is links or
//! buttons, and what stands around it (the idea of text density: Kohlschütter et al., WSDM 2010).

use std::ops::Range;

use super::context::leads_in;
use super::{BlockKind, Landmark, SourceBlock};

/// A block with fewer words is a title, a label or an item of a menu, and tells nothing by itself.
const PROSE_WORDS: usize = 10;

/// So many links in a row are a menu, unless a sentence leads in to them.
const MENU_LINKS: usize = 4;

/// So many short blocks may stand between two links of one menu.
const MENU_GAP: usize = 2;

/// What menus part from the text and is smaller than this share of it, and than so many words, may belong to the page
/// around it.
const STRAY_SHARE: f64 = 0.1;
const STRAY_WORDS: usize = 60;

/// A notice about cookies is shorter than this, in words; a policy is longer.
const NOTICE_WORDS: usize = 200;

/// So many blocks before a button may belong to its notice.
const NOTICE_BLOCKS: usize = 5;

/// What a block looks like by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Prose,
    Short,
    Link,
    Control,
}

/// A block with what is measured of it.
struct Measured<'s> {
    source: &'s SourceBlock,
    text: &'s str,
    words: usize,
    look: Look,
    /// Whether it is part of the text, as far as is known.
    kept: bool,
}

/// For each block of a page, whether it is part of the page's text.
pub fn select(text: &str, blocks: &[(SourceBlock, Range<usize>)]) -> Vec<bool> {
    let mut measured: Vec<Measured> =
        blocks.iter().map(|(source, place)| measure(source, &text[place.clone()])).collect();
    drop_side_landmarks(&mut measured);
    drop_cookie_notice(&mut measured);
    if measured.iter().any(|block| block.kept && block.look == Look::Prose) {
        let menus = menus(&measured);
        for menu in &menus {
            drop_all(&mut measured[menu.clone()]);
        }
        drop_strays(&mut measured, &menus);
        drop_edges(&mut measured);
    }
    measured.iter().map(|block| block.kept).collect()
}

/// Whether most of a block stands in links to other pages.
pub fn is_linked(block: &SourceBlock) -> bool {
    block.linked > length(block) / 2
}

fn length(block: &SourceBlock) -> usize {
    block.end.saturating_sub(block.start)
}

fn measure<'s>(source: &'s SourceBlock, text: &'s str) -> Measured<'s> {
    // Scripts without blanks between words have about two characters in one.
    let wide = if text.is_ascii() { 0 } else { text.chars().filter(|c| *c >= '\u{2e80}').count() };
    let words = text.split_whitespace().count().max(wide / 2);
    // A menu names pages; who spells their addresses out tells the reader where to turn.
    let spells_address = || text.contains("://") || text.contains("www.") || text.contains('@');
    let look = if source.controls > length(source) / 2 {
        Look::Control
    } else if is_linked(source) && !spells_address() {
        Look::Link
    } else if words >= PROSE_WORDS {
        Look::Prose
    } else {
        Look::Short
    };
    let is_code = source.landmark == Some(Landmark::Code);
    Measured { source, text, words, look, kept: look != Look::Control && !is_code }
}

fn drop_all(blocks: &mut [Measured]) {
    blocks.iter_mut().for_each(|block| block.kept = false);
}

fn prose_words<'m>(blocks: impl IntoIterator<Item = &'m Measured<'m>>) -> usize {
    blocks.into_iter().filter(|block| block.kept && block.look == Look::Prose).map(|block| block.words).sum()
}

/// Leaves out what stands beside the main text. A page that has nearly all its text in one such part is its text.
fn drop_side_landmarks(blocks: &mut [Measured]) {
    use Landmark::{Banner, Complementary, Contentinfo, Dialog, Navigation, Search};
    let all = prose_words(blocks.iter());
    let sides = [Banner, Navigation, Search, Complementary, Contentinfo, Dialog];
    for side in sides {
        let inside = prose_words(blocks.iter().filter(|block| block.source.landmark == Some(side)));
        if 2 * inside <= all {
            let beside = blocks.iter_mut().filter(|block| block.source.landmark == Some(side) && !is_title(block));
            beside.for_each(|block| block.kept = false);
        }
    }
}

/// The name of the page may stand in its banner.
fn is_title(block: &Measured) -> bool {
    block.source.kind == BlockKind::Heading && block.source.level == 1 && block.look != Look::Link
}

/// Leaves out a notice that asks for consent to cookies by a button, before all other prose or after it.
fn drop_cookie_notice(blocks: &mut [Measured]) {
    let is_prose = |block: &Measured| block.kept && block.look == Look::Prose;
    let first_prose = blocks.iter().position(is_prose).unwrap_or(0);
    let last_prose = blocks.iter().rposition(is_prose).unwrap_or(0);
    for button in (0..blocks.len()).filter(|&at| asks_consent(&blocks[at])).collect::<Vec<_>>() {
        let reach = button.saturating_sub(NOTICE_BLOCKS)..button;
        let Some(first) = reach.clone().find(|&at| blocks[at].text.to_lowercase().contains("cookie")) else { continue };
        let words: usize = blocks[first..button].iter().map(|block| block.words).sum();
        let is_edge = first <= first_prose || last_prose < button;
        if is_edge && words <= NOTICE_WORDS && !blocks[first..button].iter().any(is_title) {
            drop_all(&mut blocks[first..button]);
        }
    }
}

fn asks_consent(block: &Measured) -> bool {
    let asks = |word: &str| ["accept", "agree", "allow", "ok", "okay"].contains(&word);
    block.look == Look::Control && block.text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(asks)
}

/// The runs of links that no sentence leads in to, with the short titles between them.
fn menus(blocks: &[Measured]) -> Vec<Range<usize>> {
    let mut menus = Vec::new();
    let mut at = 0;
    while at < blocks.len() {
        if blocks[at].look != Look::Link {
            at += 1;
            continue;
        }
        let (mut end, mut links, mut next) = (at + 1, 1, at + 1);
        while next < blocks.len() && next - end <= MENU_GAP && may_part_links(&blocks[next]) {
            if blocks[next].look == Look::Link {
                links += 1;
                end = next + 1;
            }
            next += 1;
        }
        let before = blocks[..at].iter().rev().take(MENU_LINKS).find(|block| block.kept);
        let is_led_in = before.is_some_and(|block| leads_in(block.text));
        // A column of links in a table belongs to its rows.
        let in_cell = blocks[at].source.kind == BlockKind::Cell;
        if links >= MENU_LINKS && !is_led_in && !in_cell {
            let is_headed = at > 0 && blocks[at - 1].source.kind == BlockKind::Heading && !is_title(&blocks[at - 1]);
            menus.push(at - usize::from(is_headed)..end);
        }
        at = end;
    }
    menus
}

/// Whether a block may stand inside a menu: the titles of a page and of its chapters end one.
fn may_part_links(block: &Measured) -> bool {
    let is_chapter = block.source.kind == BlockKind::Heading && block.source.level <= 2;
    block.look == Look::Link || (block.look != Look::Prose && !is_chapter)
}

/// Leaves out the little that menus part from the text and no heading names, such as an announcement above or a slogan
/// below.
fn drop_strays(blocks: &mut [Measured], menus: &[Range<usize>]) {
    let ends = menus.iter().map(|menu| menu.end);
    let starts = menus.iter().map(|menu| menu.start).chain([blocks.len()]);
    let parts: Vec<Range<usize>> = [0].into_iter().chain(ends).zip(starts).map(|(from, to)| from..to).collect();
    let weights: Vec<usize> = parts.iter().map(|part| prose_words(&blocks[part.clone()])).collect();
    let most = weights.iter().copied().max().unwrap_or(0);
    let is_heading = |block: &Measured| block.kept && block.source.kind == BlockKind::Heading;
    let is_stray = |(part, weight): (&Range<usize>, &usize)| {
        let is_little = (*weight as f64) < STRAY_SHARE * most as f64 && *weight < STRAY_WORDS;
        is_little && !blocks[part.clone()].iter().any(is_heading)
    };
    let strays: Vec<bool> = parts.iter().zip(&weights).map(is_stray).collect();
    let above = strays.iter().take_while(|stray| **stray).count();
    let below = strays.iter().rev().take_while(|stray| **stray).count();
    for part in parts[..above].iter().chain(&parts[parts.len() - below.min(parts.len() - above)..]) {
        drop_all(&mut blocks[part.clone()]);
    }
}

/// Leaves out the links before the first prose, and after the last, with what stands beyond two of them in a row.
fn drop_edges(blocks: &mut [Measured]) {
    let is_prose = |block: &Measured| block.kept && block.look == Look::Prose;
    let Some(first) = blocks.iter().position(is_prose) else { return };
    let last = blocks.iter().rposition(is_prose).unwrap_or(first);
    let is_edge = |block: &Measured| block.look == Look::Link && block.source.kind != BlockKind::Cell;
    // One link above the text, as to a print of it, goes alone; two are the end of what stands above.
    let pair = blocks[..first].windows(2).rposition(|pair| pair.iter().all(is_edge));
    let above = pair.map_or(0, |edge| edge + 2);
    for (at, block) in blocks[..first].iter_mut().enumerate() {
        block.kept &= is_title(block) || (at >= above && !is_edge(block));
    }
    if leads_in(blocks[last].text) {
        return;
    }
    let below = &blocks[last + 1..];
    let pair = below.windows(2).position(|pair| pair.iter().all(is_edge));
    let copyright = below.iter().position(|block| is_copyright(block.text));
    if let Some(edge) = pair.into_iter().chain(copyright).min() {
        drop_all(&mut blocks[last + 1 + edge..]);
    }
}

/// "© 2024 Fernwick. All rights reserved." ends a page, whatever comes below it.
fn is_copyright(text: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with('©') || text.starts_with("(c) ") || text.starts_with("copyright")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str =
        "p We keep the name and the address that you give us for as long as you have an account with us.";

    /// A page of lines such as `nav/li [Home]`: landmark, kind, and the text, with links in brackets. `+` is kept.
    fn check(lines: &[&str]) {
        let mut text = String::new();
        let mut blocks = Vec::new();
        for line in lines {
            let (head, words) = line.trim_start_matches(['+', ' ']).split_once(' ').expect("a kind and a text");
            let (landmark, kind) = head.split_once('/').unwrap_or(("", head));
            let shown = words.replace(['[', ']'], "");
            let linked = words.split(['[', ']']).skip(1).step_by(2).map(str::len).sum();
            text += "\n";
            let start = text.len();
            text += &shown;
            blocks.push(SourceBlock {
                kind: match kind {
                    "h1" | "h2" | "h3" => BlockKind::Heading,
                    "li" => BlockKind::Item,
                    "td" => BlockKind::Cell,
                    _ => BlockKind::Paragraph,
                },
                level: kind.strip_prefix('h').and_then(|level| level.parse().ok()).unwrap_or(0),
                start,
                end: text.len(),
                landmark: match landmark {
                    "nav" => Some(Landmark::Navigation),
                    "aside" => Some(Landmark::Complementary),
                    "footer" => Some(Landmark::Contentinfo),
                    "dialog" => Some(Landmark::Dialog),
                    "code" => Some(Landmark::Code),
                    "main" => Some(Landmark::Main),
                    _ => None,
                },
                linked,
                controls: if kind == "b" { shown.len() } else { 0 },
                ..SourceBlock::default()
            });
        }
        let placed: Vec<_> = blocks.iter().map(|block| (*block, block.start..block.end)).collect();
        let kept: Vec<&str> =
            lines.iter().zip(select(&text, &placed)).filter(|(_, kept)| *kept).map(|(l, _)| *l).collect();
        let expected: Vec<&str> = lines.iter().filter(|line| line.starts_with('+')).copied().collect();
        assert_eq!(kept, expected);
    }

    #[test]
    fn side_landmarks_are_left_out() {
        let long = format!("+ {LONG}");
        let aside = format!("aside/{LONG}");
        let dialog = format!("dialog/{LONG}");
        check(&[
            "nav/li [Home]",
            "+ h1 Privacy",
            &long,
            &long,
            &aside,
            "footer/p © Fernwick, all rights reserved",
            &dialog,
        ]);
    }

    #[test]
    fn a_page_within_a_dialog_is_still_its_text() {
        let inside = format!("+ dialog/{LONG}");
        check(&["+ p Welcome to our shop.", &inside, &inside, "dialog/b Close"]);
    }

    #[test]
    fn menus_without_a_landmark_are_left_out() {
        let long = format!("+ {LONG}");
        check(&[
            "p Fernwick",
            "li [Home]",
            "li [Shop]",
            "p More",
            "li [About]",
            "li [Help]",
            "+ h1 Privacy policy",
            "+ p Last updated: 1 May 2024",
            "p [What is new?]",
            &long,
            &long,
            "h3 You may also like",
            "li [Teapots]",
            "li [Kettles]",
            "li [Cups]",
            "li [Saucers]",
            &long,
            "+ p Write to us: 12 Fern Lane, Wick",
            "p [Terms]",
            "p [Imprint]",
            "p Follow us",
        ]);
    }

    #[test]
    fn links_of_the_policy_itself_stay() {
        let long = format!("+ {LONG}");
        check(&[
            "+ h1 Privacy policy",
            "+ p Last updated: 1 May 2024 [Print]",
            &long,
            "+ p You can refuse the cookies of these companies:",
            "+ li [Adfern]",
            "+ li [Mossmedia]",
            "+ li [Trackwick]",
            "+ li [Bannerby]",
            &long,
            "+ li [https://adfern.example/opt-out]",
            "+ li [https://mossmedia.example/opt-out]",
            "+ li [https://trackwick.example/opt-out]",
            "+ li [https://bannerby.example/opt-out]",
            "+ td [Adfern]",
            "+ td [Mossmedia]",
            "+ td [Trackwick]",
            "+ td [Bannerby]",
            &long,
        ]);
    }

    #[test]
    fn little_beyond_a_menu_is_stray() {
        let long = format!("+ {LONG}");
        let menu = ["li [Home]", "li [Shop]", "li [About]", "li [Help]"];
        let above = ["p All orders above thirty pounds are sent free of charge until Sunday night."];
        let below = ["p Fernwick has made teapots by hand in a small town by the sea since 1911."];
        let text: Vec<&str> = [long.as_str()].repeat(8);
        check(&[&above[..], &menu, &text, &menu, &below].concat());
    }

    #[test]
    fn a_notice_about_cookies_is_left_out() {
        let long = format!("+ {LONG}");
        let notice = "p This shop uses cookies to remember what is in your basket and to count its visitors.";
        check(&[notice, "b Accept all", "b Refuse", "+ h1 Privacy policy", &long]);
        check(&["+ h1 Privacy policy", &long, notice, "b Accept all", "b Refuse"]);
        check(&["+ h1 Cookies", &format!("+ {notice}"), &long]);
    }

    #[test]
    fn buttons_and_code_are_left_out() {
        let long = format!("+ {LONG}");
        check(&["+ h1 Privacy", &long, "b Download", "code/p let name = form.get(\"name\");", "+ h2 Rights", &long]);
    }

    #[test]
    fn a_page_of_links_keeps_them() {
        check(&["+ h1 Legal", "+ li [Privacy policy]", "+ li [Terms]", "nav/li [Home]"]);
        check(&[]);
    }
}
