//! Charts, ready to be drawn: on a page, or by themselves for a window.

use sentences::Language;
use serde::Serialize;

use super::fonts::fonts;
use super::ink::{Column, Ink, Prose};
use super::{press, typesetter};
use crate::Error;
use crate::patterns::{Bars, Chart, Lanes, Legend, PatternPart, Week};

/// The colours that a window draws with, each as `#rrggbb`.
#[derive(Debug, Clone, Serialize)]
pub struct Colours {
    /// What is drawn.
    pub ink: String,
    /// Lines and small print.
    pub quiet: String,
    /// What it is drawn on.
    pub paper: String,
}

/// A chart whose labels can be printed.
#[derive(Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum Drawn<'a> {
    Bars(&'a Bars),
    Rank { bars: Vec<Bar>, legend: &'a Legend },
    Week(&'a Week),
    Lanes(&'a Lanes),
}

/// A bar behind a label that may be in a person's words.
#[derive(Serialize)]
pub(super) struct Bar {
    label: Prose,
    surely: u64,
    about: u64,
}

impl<'a> Drawn<'a> {
    pub(super) fn of(chart: &'a Chart, ink: &Ink) -> Self {
        /// How many characters a label has at most.
        const LABEL: usize = 60;
        match chart {
            Chart::Bars(bars) => Self::Bars(bars),
            Chart::Week(week) => Self::Week(week),
            Chart::Lanes(lanes) => Self::Lanes(lanes),
            Chart::Rank(rank) => {
                let bar = |bar: &crate::patterns::Bar| Bar {
                    label: ink.line(&bar.label, LABEL, Column::NARROW),
                    surely: bar.surely,
                    about: bar.about,
                };
                Self::Rank { bars: rank.bars.iter().map(bar).collect(), legend: &rank.legend }
            }
        }
    }
}

#[derive(Serialize)]
struct Alone<'a> {
    paper: Frame,
    colours: &'a Colours,
    chart: Drawn<'a>,
}

#[derive(Serialize)]
struct Frame {
    lang: &'static str,
    fonts: Vec<&'static str>,
}

/// Draws the chart of a part as SVG; none where it has no chart.
///
/// # Errors
/// [`Error::Document`] for a fault of the program.
pub fn draw(
    part: &PatternPart,
    colours: &Colours,
    language: Language,
) -> Result<Option<String>, Error> {
    let Some(chart) = &part.chart else { return Ok(None) };
    let svg = press::until_printed("chart.svg", &|ink| {
        let paper = Frame { lang: language.tag(), fonts: fonts().families() };
        let alone = Alone { paper, colours, chart: Drawn::of(chart, ink) };
        typesetter::draw("chart.typ", press::data(&alone))
    });
    svg.map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patterns::{case, patterns};
    use crate::{Histories, sample};

    #[test]
    fn charts_are_drawn_alone_in_the_colours_that_are_asked_for() {
        let contents = sample::everything();
        let histories = Histories::read(&contents.entries).expect("the sample can be read");
        let colours = ["#123456", "#654321", "#fedcba"].map(str::to_owned);
        let [ink, quiet, paper] = colours;
        let colours = Colours { ink, quiet, paper };
        for language in Language::ALL {
            let parts = patterns(&case(&histories), language);
            let drawn = parts.iter().filter_map(|part| {
                let svg = draw(part, &colours, language).expect("it can be drawn");
                assert_eq!(svg.is_some(), part.chart.is_some(), "{}", part.key);
                svg
            });
            let drawn: Vec<String> = drawn.collect();
            assert!(drawn.len() > 2);
            for svg in &drawn {
                assert!(svg.starts_with("<svg") && svg.contains("#123456"), "{svg}");
                assert!(!svg.contains("<script") && !svg.contains("href=\"http"));
            }
        }
    }
}
