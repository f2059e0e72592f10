//! The system's word that it is going to sleep, that the screen was locked, or
//! that the program is to end.
//!
//! Where nobody says so, the page's own clock still locks the diary when
//! nothing is touched, and when the computer has slept.

#[cfg(target_os = "linux")]
mod logind;
#[cfg(any(windows, test))]
mod logon;

#[cfg(target_os = "linux")]
pub(crate) use logind::watch;
#[cfg(windows)]
pub(crate) use logon::watch;
