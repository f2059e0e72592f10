-- The first form of the database (vault-1 §5).
--
-- What is kept: entry, given, file, head, draft, copies. All else is made from those and can
-- be made again.

-- The record: whole versions of subjects, in the order of writing. An entry that
-- damage took has no header, and of the rest only what is still known.
CREATE TABLE entry (
    seq        INTEGER PRIMARY KEY CHECK (seq >= 0),
    subject    BLOB    CHECK (length(subject) = 16),
    kind       TEXT,
    version    INTEGER CHECK (version >= 1),
    written_at INTEGER,          -- milliseconds since 1970, UTC
    leaf       BLOB    NOT NULL CHECK (length(leaf) = 32), -- zeros where not known
    header     BLOB,             -- canonical JSON
    salt       BLOB    CHECK (length(salt) = 32),
    content    BLOB,             -- canonical JSON
    UNIQUE (subject, version),
    CHECK (header IS NULL OR (subject IS NOT NULL AND kind IS NOT NULL
        AND version IS NOT NULL AND written_at IS NOT NULL)),
    CHECK (header IS NOT NULL OR content IS NULL),
    -- Erased is erased: both or none.
    CHECK ((salt IS NULL) = (content IS NULL))
) STRICT;

-- All leaves side by side, so that opening reads no content.
CREATE UNIQUE INDEX entry_leaf ON entry (seq, leaf);

CREATE TRIGGER entry_goes_at_the_end BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM entry)
BEGIN
    SELECT raise(ABORT, 'an entry goes at the end');
END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN
    SELECT raise(ABORT, 'an entry stays');
END;

CREATE TRIGGER entry_is_only_erased BEFORE UPDATE ON entry
WHEN NOT (
    NEW.salt IS NULL AND NEW.content IS NULL
    AND NEW.seq IS OLD.seq AND NEW.subject IS OLD.subject AND NEW.kind IS OLD.kind
    AND NEW.version IS OLD.version AND NEW.written_at IS OLD.written_at
    AND NEW.leaf IS OLD.leaf AND NEW.header IS OLD.header
)
BEGIN
    SELECT raise(ABORT, 'an entry is only ever erased');
END;

-- Numbers of incidents and exhibits, given once. They outlive erasure, so that
-- no number ever means two things.
CREATE TABLE given (
    kind    TEXT    NOT NULL,
    number  INTEGER NOT NULL CHECK (number >= 1),
    subject BLOB    NOT NULL UNIQUE,
    PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER given_stays BEFORE DELETE ON given
BEGIN
    SELECT raise(ABORT, 'a number stays');
END;

CREATE TRIGGER given_is_fixed BEFORE UPDATE ON given
BEGIN
    SELECT raise(ABORT, 'a number stays');
END;

-- Which file holds the bytes of an exhibit.
CREATE TABLE file (
    name    TEXT    PRIMARY KEY CHECK (length(name) = 32),
    subject BLOB    NOT NULL UNIQUE,
    sha256  BLOB    NOT NULL CHECK (length(sha256) = 32), -- of the plaintext
    size    INTEGER NOT NULL CHECK (size >= 0)            -- of the plaintext
) STRICT, WITHOUT ROWID;

CREATE TRIGGER file_is_fixed BEFORE UPDATE ON file
BEGIN
    SELECT raise(ABORT, 'a file is fixed');
END;

-- How often the vault was changed.
CREATE TABLE head (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL CHECK (generation >= 0)
) STRICT;

INSERT INTO head VALUES (1, 0);

-- What is being written and not saved yet.
CREATE TABLE draft (
    name    TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Where copies of the vault are kept, and what the last one in each held.
CREATE TABLE copies (
    place   BLOB    PRIMARY KEY CHECK (length(place) = 16),
    path    TEXT    NOT NULL,
    made    INTEGER, -- milliseconds since 1970, UTC; none where there is no copy
    number  INTEGER,
    entries INTEGER
) STRICT, WITHOUT ROWID;

-- From here on: what is made from the above.

-- The newest version of each subject.
CREATE TABLE subject (
    id      INTEGER PRIMARY KEY,
    subject BLOB    NOT NULL UNIQUE,
    kind    TEXT    NOT NULL,
    status  TEXT    NOT NULL,
    seq     INTEGER NOT NULL REFERENCES entry (seq),
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX subject_kind ON subject (kind, seq);

CREATE TABLE incident (
    id         INTEGER PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL UNIQUE,
    status     TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    oldest     INTEGER NOT NULL, -- place in a list, the oldest first
    newest     INTEGER NOT NULL, -- place in a list, the newest first
    first_day  INTEGER,          -- days since the year 0; none where unknown
    last_day   INTEGER,
    happened   TEXT    NOT NULL, -- when, in its JSON form
    ways       TEXT    NOT NULL, -- keys with commas between them
    times      INTEGER NOT NULL,
    excerpt    TEXT    NOT NULL,
    written_at INTEGER NOT NULL, -- the first version
    corrected  INTEGER NOT NULL
) STRICT;

-- With the days, so that walking a list reads no other page.
CREATE INDEX incident_oldest ON incident (oldest, number, first_day, last_day);
CREATE INDEX incident_newest ON incident (newest, number DESC, first_day, last_day);

-- What incidents are filtered by: ways, channels, and the like.
CREATE TABLE tag (
    tag TEXT    NOT NULL,
    id  INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    PRIMARY KEY (tag, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_id ON tag (id);

CREATE TABLE exhibit (
    id            INTEGER PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
    number        INTEGER NOT NULL UNIQUE,
    status        TEXT    NOT NULL,
    version       INTEGER NOT NULL,
    reference     TEXT    NOT NULL,
    original_name TEXT    NOT NULL,
    media_type    TEXT    NOT NULL,
    size          INTEGER NOT NULL,
    sha256        TEXT    NOT NULL,
    taken         TEXT,
    shows         TEXT,
    intimate      INTEGER, -- 1 or 0, as the writer says
    form          TEXT,    -- what it was read as
    made_from     INTEGER, -- the number of the exhibit that it was made from
    written_at    INTEGER NOT NULL -- the first version
) STRICT;

CREATE INDEX exhibit_sha256 ON exhibit (sha256);
CREATE INDEX exhibit_name ON exhibit (original_name);
CREATE INDEX exhibit_made_from ON exhibit (made_from) WHERE made_from IS NOT NULL;

CREATE TABLE exhibit_incident (
    exhibit  INTEGER NOT NULL REFERENCES exhibit (id) ON DELETE CASCADE,
    incident INTEGER NOT NULL,
    PRIMARY KEY (exhibit, incident)
) STRICT, WITHOUT ROWID;

CREATE INDEX exhibit_incident_incident ON exhibit_incident (incident);

CREATE TABLE card (
    id         INTEGER PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    status     TEXT    NOT NULL,
    place      INTEGER NOT NULL, -- in a list, the latest first
    UNIQUE (kind, number)
) STRICT;

CREATE INDEX card_place ON card (kind, place, number);

-- What subjects are tied to: incidents, exhibits, cards, by kind and number.
CREATE TABLE link (
    kind   TEXT    NOT NULL,
    number INTEGER NOT NULL,
    of     TEXT    NOT NULL, -- the kind of the subject that is tied
    id     INTEGER NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, number, of, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_id ON link (id);

-- The words of the newest version of incidents, exhibits and cards; rowid is
-- that of the subject. Marks count as letters, for the scripts that need them.
CREATE VIRTUAL TABLE search USING fts5 (
    body,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
    prefix = '2 3'
);

-- What was read in the files of exhibits; whatever is missing is read again.
CREATE TABLE reading (
    exhibit  INTEGER PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
    by       TEXT    NOT NULL, -- what read it, with its version
    about    TEXT    NOT NULL, -- JSON
    first    INTEGER NOT NULL, -- the id of its first message
    messages INTEGER NOT NULL
) STRICT;

-- Their ids follow each other in the order of the file.
CREATE TABLE message (
    id      INTEGER PRIMARY KEY,
    exhibit INTEGER NOT NULL REFERENCES reading (exhibit) ON DELETE CASCADE,
    who     TEXT,
    body    TEXT    NOT NULL -- JSON
) STRICT;

CREATE INDEX message_exhibit ON message (exhibit, who);

CREATE VIRTUAL TABLE message_search USING fts5 (
    body,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
    prefix = '2 3'
);

CREATE TRIGGER message_is_gone AFTER DELETE ON message
BEGIN
    DELETE FROM message_search WHERE rowid = OLD.id;
END;

INSERT INTO message_search (message_search, rank) VALUES ('secure-delete', 1);

-- What is erased leaves no trace in the index.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
