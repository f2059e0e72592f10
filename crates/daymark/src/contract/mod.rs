//! What crosses the boundary between Daymark and its faces: plain values with
//! a JSON form, the same in the window, the command line and scripts.
//!
//! Dates come as texts in the person's language where they are shown, and as
//! `YYYY-MM-DD` and `hh:mm` where they are typed. The TypeScript form is
//! written by `cargo xtask types` from the list at the end of this file.

mod access;
mod breach;
mod bulk;
mod bundles;
mod cards;
mod checked;
mod checks;
mod confidential;
mod copies;
mod drafts;
mod evidence;
mod grounds;
mod guides;
mod incidents;
mod keys;
mod opening;
mod patterns;
mod reading;
mod redaction;
mod reminders;
mod safety;
mod settings;
mod stamps;
mod versions;
mod viewing;

pub use access::{AccessKind, AccessPage, AccessQuery, AccessRow};
pub use breach::{BreachPlan, BreachRequest, BreachTerm};
pub use bulk::{
    DatesAnswer, LogAnswer, LogBroughtIn, LogColumn, LogDates, LogFound, LogMeaning, LogOrder,
    LogRequest, LogRow, LogSample, LogSheet, LogStatus, LogTried, PhotoFault, PhotoLeftOut,
    PhotosBroughtIn, Undated,
};
pub use bundle::Audience as BundleAudience;
pub use bundle::PatternTable;
pub use bundle::documents::Document as BundleDocument;
pub use bundles::{
    BundleMade, BundlePlan, BundleRequest, BundleShape, IntimateChosen, JourneyWords,
    PlannedDocument, SealView,
};
pub use cards::{
    CardForm, CardPage, CardRow, CardShape, CardVersion, CardView, FieldInput, FieldShape,
    SaidField, Shapes, Tie,
};
pub use checked::{BundleChecked, BundleVerdict, CheckedFact};
pub use checks::{CheckResult, Rescued};
pub use confidential::ConfidentialRequest;
pub use copies::{
    Copies, CopiesFound, CopyMade, CopyPlace, CopyReminder, CopyTried, CopyVersion, RestoreRequest,
    Restored,
};
pub use drafts::{DraftOf, DraftRow, DraftView};
pub use evidence::{Arrived, ArrivedFile, ExhibitNotes, ExhibitRow, ExhibitView, OnlineNotes};
pub use grounds::{
    GroundIncident, GroundLine, GroundPage, GroundPart, GroundTopic, Grounds, Nation,
};
pub use guides::{Guide, GuideLine, GuideName, GuidePart};
pub use incidents::{
    Found, FoundPage, IncidentForm, IncidentPage, IncidentQuery, IncidentRow, IncidentVersion,
    IncidentView, Mark, ObservationForm, PointForm, WhenForm, WhenRead, WitnessForm,
};
pub use keys::{FreshWords, Keys, Rekeyed, Secret, Strength, Suggestion};
pub use opening::{DiaryState, NewDiary, OpenNote, Opened};
pub use patterns::{ChartColours, PatternPart, Patterns};
pub use reading::{
    CallColumnFound, CallNote, CallNotes, CallSheet, CallsFound, CallsRequest, Conversation,
    DateExample, DateMeaning, DateQuestion, DatesRead, FileRead, MessageFile, MessageKinds,
    MessagePage, MessageQuery, MessageRow, PickRequest, ReadFact, ReadSection, TalkDay, Talker,
};
pub use redaction::{RedactRequest, SeenSize};
pub use reminders::Reminder;
pub use safety::{SafetyAnswer, SafetyCheck, SafetyHit, SafetyWhat};
pub use settings::{Locking, Look, Settings, System, Theme};
pub use stamps::{StampAsked, StampSays, StampView};
pub use versions::{VersionView, Versions};
pub use viewing::{ExhibitText, Playing, PlayingStream, PlayingWay, ShownAs};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far long work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// What has been done, in the unit of `whole`.
    #[ts(type = "number")]
    pub done: u64,
    /// All that there is to do; 0 where it is not known.
    #[ts(type = "number")]
    pub whole: u64,
}

/// The TypeScript form of every type above, in one text.
#[must_use]
pub fn typescript() -> String {
    let config = ts_rs::Config::default();
    let mut text = String::from("// Written by `cargo xtask types`. Do not change by hand.\n");
    macro_rules! types {
        ($($type:ty),* $(,)?) => {
            $(
                text.push_str("\nexport ");
                text.push_str(&<$type as TS>::decl(&config));
                text.push('\n');
            )*
        };
    }
    types![
        diary::Way,
        diary::Answer,
        diary::Grade,
        diary::Status,
        diary::CardKind,
        diary::Form,
        diary::DateOrder,
        diary::CallColumn,
        diary::FieldValue,
        diary::Area,
        diary::Span,
        diary::Step,
        Progress,
        DiaryState,
        NewDiary,
        Keys,
        FreshWords,
        Suggestion,
        Strength,
        Rekeyed,
        Opened,
        OpenNote,
        IncidentForm,
        WhenForm,
        WhenRead,
        PointForm,
        ObservationForm,
        WitnessForm,
        IncidentQuery,
        IncidentPage,
        Found,
        FoundPage,
        IncidentRow,
        Mark,
        IncidentView,
        IncidentVersion,
        Shapes,
        CardShape,
        FieldShape,
        FieldInput,
        CardForm,
        CardPage,
        CardRow,
        CardView,
        CardVersion,
        SaidField,
        Tie,
        Reminder,
        ChartColours,
        Patterns,
        PatternPart,
        PatternTable,
        GuideName,
        Guide,
        GuidePart,
        GuideLine,
        Nation,
        Theme,
        Look,
        Locking,
        Settings,
        System,
        Grounds,
        GroundPart,
        GroundTopic,
        GroundLine,
        GroundIncident,
        GroundPage,
        ShownAs,
        Playing,
        PlayingWay,
        PlayingStream,
        ExhibitText,
        ExhibitRow,
        ExhibitNotes,
        OnlineNotes,
        ExhibitView,
        Arrived,
        ArrivedFile,
        FileRead,
        ReadSection,
        ReadFact,
        Conversation,
        Talker,
        TalkDay,
        DateQuestion,
        DatesRead,
        DateExample,
        DateMeaning,
        MessageQuery,
        MessagePage,
        MessageRow,
        MessageFile,
        MessageKinds,
        PickRequest,
        CallsFound,
        CallSheet,
        CallColumnFound,
        CallsRequest,
        CallNote,
        CallNotes,
        RedactRequest,
        SeenSize,
        DraftRow,
        DraftView,
        DraftOf,
        LogFound,
        LogSheet,
        LogColumn,
        LogSample,
        LogMeaning,
        LogDates,
        LogOrder,
        DatesAnswer,
        Undated,
        LogRequest,
        LogAnswer,
        LogTried,
        LogRow,
        LogStatus,
        LogBroughtIn,
        PhotosBroughtIn,
        PhotoLeftOut,
        PhotoFault,
        Versions,
        VersionView,
        SealView,
        StampAsked,
        StampSays,
        StampView,
        ConfidentialRequest,
        BreachRequest,
        BreachPlan,
        BreachTerm,
        BundleRequest,
        BundleShape,
        BundleAudience,
        BundleDocument,
        PlannedDocument,
        BundlePlan,
        IntimateChosen,
        BundleMade,
        BundleVerdict,
        CheckedFact,
        BundleChecked,
        SafetyCheck,
        SafetyHit,
        SafetyWhat,
        SafetyAnswer,
        CheckResult,
        AccessQuery,
        AccessPage,
        AccessRow,
        AccessKind,
        Rescued,
        Copies,
        CopyPlace,
        CopyReminder,
        CopyMade,
        CopiesFound,
        CopyVersion,
        RestoreRequest,
        CopyTried,
        Restored,
        crate::Problem,
        crate::ProblemKind,
    ];
    text
}
