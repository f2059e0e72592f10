//! An order, what broke it, and the report for the police.

use std::fs;

use sentences::Blank;

use crate::home::Home;
use crate::steps::make_diary;
use crate::window::Window;

#[tokio::test]
async fn a_breach_is_written_down_and_its_report_saved() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    window.press("menu-orders").await;
    window.press_with("list-add", &[("kind", Blank::Text("order"))]).await;
    window.click("//select[@id='card-kind']/option[2]").await;
    window.click("//button[@id='card-terms-add']").await;
    window.type_into("card-terms-1-number", "1").await;
    window.type_into("card-terms-1-says", "Not to contact her.").await;
    window.press("save").await;
    window.press("kept-saved-open").await;
    window.press("order-breach").await;
    window.screen("what-happened").await;
    window.type_into("what-happened", "A letter came from him.").await;
    window.press("save").await;
    window.screen("saved-title").await;
    window.press("menu-orders").await;
    window.click("//*[@data-card='order-1']").await;
    window.press("breach-report").await;
    window.screen("breach-report").await;
    window.until_true("document.querySelector('.leaf img')?.naturalWidth > 1000").await;
    window.picture("breach-report").await;
    window.press("bundle-save").await;
    window.see("//*[contains(normalize-space(.), 'Saved as ')]").await;
    let saved = fs::read_dir(home.path("out")).expect("it is there").flatten();
    let saved: Vec<_> = saved.map(|entry| fs::read(entry.path()).expect("a file")).collect();
    assert!(saved.len() == 1 && saved[0].starts_with(b"%PDF-"), "one PDF");
}
