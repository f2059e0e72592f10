//! A bundle as files to upload: the ZIP, and beside it what is looked at first
//! (bundle-1 §9). One pass writes both.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

use bundle::{
    BundleName, Destination, PLAN_NAME, TOO_LARGE, UploadFile, UploadPlan, ZipWriter, link_folder,
    uploaded_singly,
};
use record::SealCode;
use sentences::Language;

use crate::Problem;
use crate::outside::folders::{NewFolder, refused};

/// Where files wait until all sizes are known, and with them their links.
const WAITING: &str = "waiting";

/// The folder of an upload, while its bundle is written.
pub(super) struct Portal {
    // Before the folder: what is open is closed before it is cleared away.
    zip: ZipWriter<BufWriter<File>>,
    folder: NewFolder,
    zip_name: String,
    singles: Vec<UploadFile>,
    /// Whether the file that is being written goes singly too.
    is_single: bool,
}

impl Portal {
    /// Begins the folder at `path`, for the bundle of this name.
    pub(super) fn begin(path: &Path, top: BundleName) -> Result<Self, Problem> {
        let mut folder = NewFolder::begin(path)?;
        let zip_name = format!("{}.zip", top.as_str());
        let file = folder.file(waiting(&zip_name)).map_err(|error| refused(&error))?;
        let zip = ZipWriter::new(BufWriter::with_capacity(1 << 20, file), top);
        Ok(Self { zip, folder, zip_name, singles: Vec::new(), is_single: false })
    }

    /// Gives each file to its link and writes the plan; gives the folder, which
    /// has no name yet, and how many links.
    pub(super) fn end_all(
        self,
        code: &SealCode,
        language: Language,
    ) -> Result<(NewFolder, usize), Problem> {
        let Self { zip, mut folder, zip_name, singles, is_single: _ } = self;
        let settled = settle(zip, &mut folder, zip_name, singles, code, language);
        let links = settled.map_err(|error| refused(&error))?;
        Ok((folder, links))
    }
}

fn settle(
    zip: ZipWriter<BufWriter<File>>,
    folder: &mut NewFolder,
    zip_name: String,
    singles: Vec<UploadFile>,
    code: &SealCode,
    language: Language,
) -> io::Result<usize> {
    let file = zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    let zip = UploadFile { name: zip_name.clone(), size: file.metadata()?.len() };
    drop(file);
    let plan = UploadPlan::new(zip, singles);
    let mut place = |files: &[UploadFile], to: &str| {
        files.iter().try_for_each(|UploadFile { name, size: _ }| {
            folder.move_file(&waiting(name), &format!("{to}/{name}"))
        })
    };
    for (at, files) in plan.links.iter().enumerate() {
        place(files, &link_folder(at + 1))?;
    }
    place(&plan.too_large, TOO_LARGE)?;
    folder.remove_empty(WAITING)?;
    let text = plan.text(&zip_name, code, language);
    folder.begin(PLAN_NAME, text.len() as u64)?;
    folder.write(&text)?;
    folder.end()?;
    Ok(plan.links.len())
}

fn waiting(name: &str) -> String {
    format!("{WAITING}/{name}")
}

impl Destination for Portal {
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        self.zip.begin(path, size)?;
        let single = uploaded_singly(path);
        self.is_single = single.is_some();
        if let Some(name) = single {
            self.folder.begin(&waiting(name), size)?;
            self.singles.push(UploadFile { name: name.to_owned(), size });
        }
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.zip.write(bytes)?;
        if self.is_single { self.folder.write(bytes) } else { Ok(()) }
    }

    fn end(&mut self) -> io::Result<()> {
        self.zip.end()?;
        if self.is_single { self.folder.end() } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    use super::*;

    fn begun(path: &Path) -> Portal {
        let top = BundleName::new("Daymark-AJS-v01-2026-06-03").expect("a plain name");
        let mut portal = Portal::begin(path, top).expect("it can be begun");
        for (path, bytes) in [("data/05-EXHIBITS/AJS-001_a.txt", "a"), ("check.html", "b")] {
            portal.begin(path, 1).expect("a file can be begun");
            portal.write(bytes.as_bytes()).expect("it can be written");
            portal.end().expect("it can be ended");
        }
        portal
    }

    fn below(folder: &Path) -> BTreeSet<PathBuf> {
        let files = crate::outside::folders::files_below(folder).expect("it can be read");
        let within = |file: PathBuf| file.strip_prefix(folder).expect("it lies in it").to_owned();
        files.into_iter().map(within).collect()
    }

    #[test]
    fn each_file_lies_with_its_link_and_nothing_waits() {
        let home = tempfile::tempdir().expect("a folder can be made");
        let path = home.path().join("upload");
        let tree = record::Tree::default();
        let vault = record::VaultId::from_random([1; 16]);
        let code = SealCode::of(&record::Checkpoint { vault, size: 0, root: tree.root() });
        let ended = begun(&path).end_all(&code, Language::English);
        let (folder, links) = ended.expect("it can be ended");
        assert!(links == 1 && !path.exists());
        folder.finish().expect("it gets its name");
        let files = ["UPLOAD-PLAN.txt", "link-1/AJS-001_a.txt"];
        let zip = "link-1/Daymark-AJS-v01-2026-06-03.zip";
        assert_eq!(below(&path), files.into_iter().chain([zip]).map(PathBuf::from).collect());
        assert!(!path.join(WAITING).exists());
    }

    #[test]
    fn one_that_is_dropped_half_written_leaves_nothing() {
        let home = tempfile::tempdir().expect("a folder can be made");
        let mut portal = begun(&home.path().join("upload"));
        portal.begin("data/05-EXHIBITS/AJS-002_b.txt", 2).expect("a file can be begun");
        portal.write(b"b").expect("it can be written");
        drop(portal);
        assert_eq!(std::fs::read_dir(home.path()).expect("it is there").count(), 0);
    }
}
