"""Opens a diary's database by a SQLCipher that is not ours, and says what it finds.

The raw key in hexadecimal comes on standard input, the path as the argument.
"""

import json
import sys

from sqlcipher3 import dbapi2

key = sys.stdin.read().strip()
db = dbapi2.connect(sys.argv[1])
db.execute(f"PRAGMA key = \"x'{key}'\"")


def all(sql, *values):
    return [list(row) for row in db.execute(sql, values)]


found = {
    "cipher": all("PRAGMA cipher_version")[0][0],
    "damagedPages": all("PRAGMA cipher_integrity_check"),
    "integrity": all("PRAGMA integrity_check"),
    "foreignKeys": all("PRAGMA foreign_key_check"),
    "entries": [[kind, bytes(content).decode()] for kind, content in all(
        "SELECT kind, content FROM entry WHERE content IS NOT NULL ORDER BY seq")],
    "found": all("SELECT number, snippet(search, 0, '[', ']', '…', 8) FROM search"
                 " JOIN incident ON incident.id = search.rowid WHERE search MATCH ?", '"libr"*'),
}
# It keeps to our own rules too: no entry can be taken away.
try:
    db.execute("DELETE FROM entry")
    found["deleted"] = True
except dbapi2.Error:
    found["deleted"] = False
json.dump(found, sys.stdout)
