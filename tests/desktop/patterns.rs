//! The patterns of an entry, drawn in the real window.

use crate::home::Home;
use crate::steps::make_diary;
use crate::window::Window;

#[tokio::test]
async fn a_chart_is_drawn_in_the_real_window_and_opens_its_table() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    window.type_into("what-happened", "Three calls from a hidden number.").await;
    window.click("//summary[span[normalize-space(.)='When']]").await;
    window.type_into("when", "1 May 2026 at 21:40").await;
    window.press("save").await;
    window.screen("saved-title").await;
    window.press("menu-patterns").await;
    window.screen("menu-patterns").await;
    // A picture that the page's own rules refuse would have no size.
    window.until_true("[...document.images].some((one) => one.naturalWidth > 100)").await;
    window.click("//summary[normalize-space(.)='By month']").await;
    window.see("//tbody//th[@scope='row']").await;
}
