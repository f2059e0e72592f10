//! What every document must be, whatever it says.
