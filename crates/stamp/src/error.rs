//! Why an answer does not count.

/// Why a request, an answer or a certificate does not count. None holds a text
/// of the authority's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is larger than any that is read.
    #[error("too large")]
    TooLarge,
    /// The request is none that was made here.
    #[error("not a request")]
    RequestUnreadable,
    /// The answer is none by RFC 3161.
    #[error("not an answer")]
    AnswerUnreadable,
    /// There is no certificate in the file, or one that cannot be read.
    #[error("not a certificate")]
    CertificateUnreadable,
    /// The authority said no.
    #[error("the authority refused: {status}")]
    Rejected {
        /// The number that it gave for its answer.
        status: u32,
    },
    /// The answer is about other bytes.
    #[error("about other bytes")]
    OtherData,
    /// The answer is to another request about the same bytes.
    #[error("to another request")]
    OtherRequest,
    /// There is not exactly one signer.
    #[error("not one signer")]
    NotOneSigner,
    /// It is signed in a way that is not checked here.
    #[error("signed in an unknown way")]
    Unsupported,
    /// The signature does not fit what it signs.
    #[error("the signature does not fit")]
    BadSignature,
    /// The signer's certificate is neither in the answer nor was it brought.
    #[error("no certificate of the signer")]
    NoCertificate,
    /// What was signed names another certificate, or none.
    #[error("signed for another certificate")]
    OtherCertificate,
    /// The signer's certificate is not for time stamps alone.
    #[error("not a certificate for time stamps")]
    NotForStamps,
    /// A certificate was not valid at the time that the answer names.
    #[error("not valid at that time")]
    NotValidThen,
    /// No chain of certificates leads to a root that was handed in.
    #[error("another root")]
    OtherRoot,
}
