//! A walk through JSON: at each member a listener says whether to go in, to be
//! given the value, or to pass it over.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;

use super::mending::{Gauge, Mended};
use crate::chat::{Bound, Stopped, Why};

/// What to do with the value at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Step {
    /// Go in: to its members, or to those of each object in a list.
    Enter,
    /// Give it as a whole.
    Keep,
    /// Give each value of the list.
    Each,
    /// Pass it over.
    Pass,
}

/// How many bytes are read ahead. A place that is said is so far off at most.
const AHEAD: usize = 1024;

/// Who is told of what is met. A path is the names of the members that lead
/// there; lists have none.
pub(in super::super) trait Listener {
    /// What to do with the value at a path.
    fn step(&mut self, path: &[String]) -> Step;
    /// An object that is gone into begins.
    fn begin(&mut self, path: &[String]);
    /// An object that was gone into has ended.
    fn end(&mut self, path: &[String]) -> ControlFlow<Why>;
    /// A value that was asked for.
    fn value(&mut self, path: &[String], value: Value) -> ControlFlow<Why>;
}

/// Walks through a whole file; why it ended early, and how many characters were
/// mended.
pub(in super::super) fn walk(
    file: impl BufRead,
    item: u64,
    listener: &mut dyn Listener,
) -> (Option<Stopped>, u64) {
    let gauge = Rc::new(Gauge::default());
    gauge.left.set(item);
    let mended = BufReader::with_capacity(AHEAD, Mended::new(file, gauge.clone()));
    let mut reader = serde_json::Deserializer::from_reader(mended);
    let mut walk = Walk { listener, path: Vec::new(), gauge: &gauge, item, stopped: None };
    let read = Seed { walk: &mut walk, step: Step::Enter }.deserialize(&mut reader);
    let asked = walk.stopped;
    let read = read.and_then(|()| reader.end());
    let why = read.err().map(|fault| asked.unwrap_or_else(|| reason(&fault, &gauge)));
    (why.map(|why| Stopped { why, byte: gauge.at.get() }), gauge.broken.get())
}

fn reason(fault: &serde_json::Error, gauge: &Gauge) -> Why {
    match (fault.classify(), gauge.fault.get()) {
        (Category::Io, Some(kind)) => super::super::source::why(&kind.into()),
        (Category::Io, None) if gauge.left.get() == 0 => Why::TooMuch(Bound::Message),
        (Category::Eof, _) => Why::CutOff,
        (Category::Io | Category::Syntax | Category::Data, _) => Why::Damaged,
    }
}

struct Walk<'w> {
    listener: &'w mut dyn Listener,
    path: Vec<String>,
    gauge: &'w Gauge,
    item: u64,
    stopped: Option<Why>,
}

impl Walk<'_> {
    /// Gives the value that comes next as many bytes as one may have.
    fn refill(&self) {
        self.gauge.left.set(self.item);
    }

    fn heed<E: serde::de::Error>(&mut self, flow: ControlFlow<Why>) -> Result<(), E> {
        match flow {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(why) => {
                self.stopped = Some(why);
                Err(E::custom("reading was stopped"))
            }
        }
    }
}

struct Seed<'a, 'w> {
    walk: &'a mut Walk<'w>,
    step: Step,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        self.walk.refill();
        if self.step != Step::Keep {
            return reader.deserialize_any(self);
        }
        let value = serde::Deserialize::deserialize(reader)?;
        let flow = self.walk.listener.value(&self.walk.path, value);
        self.walk.heed(flow)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let enters = self.step == Step::Enter;
        if enters {
            self.walk.listener.begin(&self.walk.path);
        }
        loop {
            self.walk.refill();
            let Some(name) = members.next_key::<String>()? else { break };
            self.walk.path.push(name);
            let step = if enters { self.walk.listener.step(&self.walk.path) } else { Step::Pass };
            members.next_value_seed(Seed { walk: self.walk, step })?;
            self.walk.path.pop();
        }
        if enters {
            let flow = self.walk.listener.end(&self.walk.path);
            self.walk.heed(flow)?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<(), A::Error> {
        let step = match self.step {
            Step::Each => Step::Keep,
            step => step,
        };
        while values.next_element_seed(Seed { walk: self.walk, step })?.is_some() {
            self.walk.refill();
        }
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
