//! MD5 (RFC 1321), for old bags of others only. It shows that a file arrived
//! whole; it does not keep anyone from changing it.

/// How far each round's four steps turn, in bits.
const TURNS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

pub(super) struct Md5 {
    state: [u32; 4],
    /// What does not fill a block yet.
    rest: Vec<u8>,
    length: u64,
}

impl Md5 {
    pub(super) fn new() -> Self {
        let state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
        Self { state, rest: Vec::new(), length: 0 }
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.length = self.length.wrapping_add(bytes.len() as u64);
        let mut bytes = bytes;
        if !self.rest.is_empty() {
            let (head, tail) = bytes.split_at(bytes.len().min(64 - self.rest.len()));
            self.rest.extend(head);
            bytes = tail;
            if self.rest.len() < 64 {
                return;
            }
            let block = std::mem::take(&mut self.rest);
            self.block(&block);
        }
        let blocks = bytes.chunks_exact(64);
        self.rest.extend(blocks.remainder());
        blocks.for_each(|block| self.block(block));
    }

    pub(super) fn finish(mut self) -> [u8; 16] {
        let bits = self.length.wrapping_mul(8);
        self.update(&[0x80]);
        while self.rest.len() != 56 {
            self.update(&[0]);
        }
        self.update(&bits.to_le_bytes());
        let mut digest = [0; 16];
        for (part, word) in digest.chunks_exact_mut(4).zip(self.state) {
            part.copy_from_slice(&word.to_le_bytes());
        }
        digest
    }

    fn block(&mut self, block: &[u8]) {
        let word =
            |n: usize| u32::from_le_bytes(block[4 * n..4 * n + 4].try_into().expect("four bytes"));
        let [mut a, mut b, mut c, mut d] = self.state;
        for step in 0..64 {
            let (mix, from) = match step / 16 {
                0 => ((b & c) | (!b & d), step),
                1 => ((d & b) | (!d & c), 5 * step + 1),
                2 => (b ^ c ^ d, 3 * step + 5),
                _ => (c ^ (b | !d), 7 * step),
            };
            // The table of RFC 1321 §3.4: the first 32 bits of |sin(i + 1)|.
            let sine = ((step as f64 + 1.0).sin().abs() * 4_294_967_296.0) as u32;
            let sum = a.wrapping_add(mix).wrapping_add(sine).wrapping_add(word(from % 16));
            let turned = sum.rotate_left(TURNS[step / 16][step % 4]);
            (a, d, c, b) = (d, c, b, b.wrapping_add(turned));
        }
        for (sum, part) in self.state.iter_mut().zip([a, b, c, d]) {
            *sum = sum.wrapping_add(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex_of(parts: &[&[u8]]) -> String {
        let mut md5 = Md5::new();
        parts.iter().for_each(|part| md5.update(part));
        md5.finish().iter().map(|b| format!("{b:02x}")).collect()
    }

    #[test]
    fn the_examples_of_rfc_1321_come_out() {
        assert_eq!(hex_of(&[]), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(hex_of(&[b"message digest"]), "f96b697d7cb7938d525a2f31aaf161d0");
        let digits = b"1234567890".repeat(8);
        for split in 0..80 {
            let (a, b) = digits.split_at(split);
            assert_eq!(hex_of(&[a, b]), "57edf4a22be3c955ac49da2e2107b67a", "{split}");
        }
    }
}
