//! Pages as programs save them, and as no one should.

use proptest::prelude::*;

use super::*;

fn page(html: &str) -> Page {
    read(html, &Limits::default())
}

#[test]
fn a_page_saved_by_a_browser_says_where_it_is_from() {
    let page = page(
        "<!DOCTYPE html>\n<!-- saved from url=(0026)https://example.org/post/1 -->\n<html><head>\
         <title>A post &amp; more</title><link rel=\"Canonical\" href='https://example.org/p/1'>\
         </head><body><h1>Sam</h1><p>I saw  you\n at the <b>shop</b>.<br>Again.</p></body></html>",
    );
    assert_eq!(page.title.as_deref(), Some("A post & more"));
    let address = Some(("https://example.org/post/1".to_owned(), Source::SavedFrom));
    assert_eq!(page.address, address);
    assert_eq!(page.canonical.as_deref(), Some("https://example.org/p/1"));
    assert_eq!(page.saved, None);
    assert_eq!(page.text, "Sam\nI saw you at the shop.\nAgain.");
}

#[test]
fn a_page_saved_by_single_file_says_when_as_well() {
    let saved = "Wed Mar 04 2026 21:40:05 GMT+0000 (Greenwich Mean Time)";
    let page = page(&format!(
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: \
         https://example.org/post/1 \n saved date: {saved}\n--><meta charset=utf-8><p>Hello</html>"
    ));
    let said = |text: &str| Some((text.to_owned(), Source::SingleFile));
    assert_eq!(page.address, said("https://example.org/post/1"));
    assert_eq!(page.saved, said(saved));
    assert_eq!(page.text, "Hello");
}

#[test]
fn the_first_comment_counts_and_not_one_from_the_page() {
    let page = page(
        "<!-- saved from url=(0020)https://example.org -->\
         <p><!-- saved from url=(0024)https://other.example.org -->x",
    );
    assert_eq!(page.address.map(|(address, _)| address).as_deref(), Some("https://example.org"));
}

#[test]
fn what_is_for_machines_is_not_said() {
    let page = page(
        "<style>p{}</style><script>if (a<b) { '<p>no</p>' }</script><template><p>no</template>\
         <p>yes <img src=x alt='🙂'><table><tr><td>a<td>b<tr><td>c</table><script>no",
    );
    assert_eq!(page.text, "yes 🙂\na b\nc");
}

#[test]
fn characters_are_read_by_the_encoding_that_is_named() {
    let latin = b"<meta charset=\"iso-8859-2\"><p>\xB9</p>";
    assert_eq!(page(&decode(latin)).text, "š");
    assert_eq!(page(&decode(b"<p>\x93caf\xE9\x94")).text, "“café”");
    assert_eq!(page(&decode("\u{feff}<p>tŷ".as_bytes())).text, "tŷ");
}

#[test]
fn words_past_the_limit_are_left_out_and_said_to_be() {
    let limits = Limits { text: 10, line: 3, ..Limits::default() };
    let page = read("<title>abcdef</title><p>0123456789</p><p>x</p>", &limits);
    assert_eq!((page.text.as_str(), page.is_cut), ("012345678", true));
    assert_eq!(page.title.as_deref(), Some("abc"));
}

#[test]
fn a_tag_with_very_many_attributes_is_read_in_its_time() {
    use std::fmt::Write as _;
    let mut html = String::from("<p");
    for number in 0..300_000 {
        write!(html, " a{number}").expect("a text takes every text");
    }
    html.push_str(">end");
    assert_eq!(page(&html).text, "end");
    assert_eq!(page(&("<div>".repeat(200_000) + "end")).text, "end");
}

proptest! {
    #[test]
    fn any_text_has_words_without_control_characters(
        parts in prop::collection::vec(prop_oneof![
            Just("<p>".to_owned()), Just("</title>".to_owned()), Just("<title>".to_owned()),
            Just("<!--".to_owned()), Just("-->".to_owned()), Just("<script>".to_owned()),
            ".{0,8}",
        ], 0..20)
    ) {
        let limits = Limits { text: 40, line: 5, ..Limits::default() };
        let page = read(&parts.concat(), &limits);
        prop_assert!(page.text.len() <= 40);
        prop_assert!(!page.text.chars().any(|c| c.is_control() && c != '\n'));
        prop_assert!(page.title.is_none_or(|title| title.chars().count() <= 5));
    }
}
