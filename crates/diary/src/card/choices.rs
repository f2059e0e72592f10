//! The sets of words that fields choose from.

use serde::{Deserialize, Serialize};

use crate::Way;

/// A word from a fixed set.
pub trait Choice: Copy + Ord + 'static {
    /// The name of the set in sentence ids (`channel`).
    const SET: &'static str;
    /// Every word, in the order that lists show.
    const ALL: &'static [Self];

    /// The word used in files, commands and sentence ids.
    fn key(self) -> &'static str;
}

impl Choice for Way {
    const SET: &'static str = "way";
    const ALL: &'static [Self] = &Self::ALL;

    fn key(self) -> &'static str {
        self.key()
    }
}

/// The keys of a set, in order.
pub(crate) fn keys<T: Choice>() -> Vec<&'static str> {
    T::ALL.iter().map(|choice| choice.key()).collect()
}

macro_rules! choice {
    ($(#[$meta:meta])* $name:ident = $set:literal {
        $($(#[$doc:meta])+ $word:ident = $key:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$doc])+ #[serde(rename = $key)] $word),*
        }

        impl Choice for $name {
            const SET: &'static str = $set;
            const ALL: &'static [Self] = &[$(Self::$word),*];

            fn key(self) -> &'static str {
                match self {
                    $(Self::$word => $key),*
                }
            }
        }
    };
}

choice! {
    /// What part someone has in it.
    Role = "role" {
        /// The person who does it.
        ThePerson = "the-person",
        /// Someone the writer does not know, who does it or takes part.
        Unknown = "someone-unknown",
        /// Someone who helps the person.
        Helper = "helper",
        /// Someone who saw or heard something.
        Witness = "witness",
        /// Someone else who was targeted.
        Targeted = "targeted",
        /// Someone whose work it is to help.
        Professional = "professional",
        /// Someone else.
        Other = "other",
    }
}

choice! {
    /// By what means something was done.
    Channel = "channel" {
        /// Face to face, or near.
        InPerson = "in-person",
        /// A call, answered or not.
        Call = "call",
        /// A voice message.
        Voicemail = "voicemail",
        /// A text message.
        Text = "text",
        /// A message in an app.
        App = "app",
        /// Something on social media.
        SocialMedia = "social-media",
        /// An email.
        Email = "email",
        /// By post.
        Post = "post",
        /// Something that was left.
        ItemLeft = "item-left",
        /// With a vehicle.
        Vehicle = "vehicle",
        /// A tracker.
        Tracker = "tracker",
        /// Through an account of the writer.
        Account = "account",
        /// A camera or a smart device.
        Device = "device",
        /// A payment with a message.
        Payment = "payment",
        /// A court or another office.
        Official = "official",
        /// Someone else.
        ThroughOthers = "through-others",
        /// By other means.
        Other = "other",
    }
}

choice! {
    /// Who was meant.
    Targeted = "targeted" {
        /// The writer.
        Me = "me",
        /// A child.
        Child = "child",
        /// A partner.
        Partner = "partner",
        /// Someone else of the family.
        Family = "family",
        /// A friend.
        Friend = "friend",
        /// Someone at work.
        Colleague = "colleague",
        /// A neighbour.
        Neighbour = "neighbour",
        /// An animal.
        Pet = "pet",
        /// Someone else.
        SomeoneElse = "someone-else",
    }
}

choice! {
    /// What kind of place.
    PlaceKind = "place-kind" {
        /// Where the writer lives or lived. Its address has no place here.
        Home = "home",
        /// Work or study.
        Work = "work",
        /// A school or nursery.
        School = "school",
        /// Family or friends.
        Family = "family",
        /// A way that the writer goes.
        Route = "route",
        /// A shop, a gym, a place of worship.
        Public = "public",
        /// Where the person lives or works.
        Theirs = "theirs",
        /// Another place.
        Other = "other",
    }
}

choice! {
    /// Who was told.
    ToldWhom = "told-whom" {
        /// The police.
        Police = "police",
        /// A helpline or a support service.
        Support = "support",
        /// An employer.
        Employer = "employer",
        /// A school, college or university.
        School = "school",
        /// A landlord or housing office.
        Housing = "housing",
        /// A doctor or nurse.
        Health = "health",
        /// Social services.
        SocialServices = "social-services",
        /// A lawyer or a court.
        Lawyer = "lawyer",
        /// A website, an app or a phone company.
        Platform = "platform",
        /// Family, a friend or a neighbour.
        Friend = "friend",
        /// Someone else.
        Other = "other",
    }
}

choice! {
    /// What was changed because of it.
    ChangeKind = "change-kind" {
        /// Other ways or times.
        Routes = "routes",
        /// Work or study.
        Work = "work",
        /// Children: who takes and fetches them, where they are.
        Children = "children",
        /// Locks, cameras, alarms.
        Security = "security",
        /// Moved home.
        Moved = "moved",
        /// A number, an account, a device.
        Phone = "phone",
        /// Off social media, or less of it.
        Online = "online",
        /// Going out, seeing people, hobbies.
        Social = "social",
        /// Health of the body.
        Health = "health",
        /// Sleep, worry, mood.
        Mind = "mind",
        /// Money.
        Money = "money",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// How a bundle was handed over.
    HandedBy = "handed-by" {
        /// On a stick or a disc.
        Stick = "stick",
        /// Through a web page of the police, or a link that they sent.
        Upload = "upload",
        /// By email.
        Email = "email",
        /// On paper.
        Paper = "paper",
        /// Shown or copied from the computer.
        Shown = "shown",
        /// In another way.
        Other = "other",
    }
}

choice! {
    /// What a thing is wrapped in.
    Packaging = "packaging" {
        /// A paper bag or envelope.
        Paper = "paper",
        /// A card box.
        Box = "box",
        /// A plastic bag.
        Plastic = "plastic",
        /// Left as it was found.
        AsFound = "as-found",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// What kind of evidence someone else has.
    ElsewhereKind = "elsewhere-kind" {
        /// Cameras of a shop, a street, a bus.
        Cctv = "cctv",
        /// A doorbell or a camera at a home.
        Doorbell = "doorbell",
        /// A dashboard camera.
        Dashcam = "dashcam",
        /// Records of a phone company.
        Phone = "phone",
        /// Records of a website or an app.
        Platform = "platform",
        /// Records at work.
        Employer = "employer",
        /// Records of a doctor or hospital.
        Health = "health",
        /// Records of a bank.
        Bank = "bank",
        /// Photos, films or messages of someone else.
        Someone = "someone",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// What kind of order.
    OrderKind = "order-kind" {
        /// A stalking protection order.
        Spo = "spo",
        /// An interim stalking protection order.
        InterimSpo = "interim-spo",
        /// A non-molestation order.
        NonMolestation = "non-molestation",
        /// A restraining order.
        Restraining = "restraining",
        /// A domestic abuse protection order.
        Dapo = "dapo",
        /// An injunction.
        Injunction = "injunction",
        /// Conditions of bail.
        Bail = "bail",
        /// Another order.
        Other = "other",
    }
}
