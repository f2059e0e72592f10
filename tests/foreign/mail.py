"""Reads mails by Python's own `email`, and says what it finds.

The paths are the arguments; one JSON list comes out, a mail each.
"""

import base64
import email
import email.policy
import json
import sys
from email.utils import parsedate_to_datetime


def safely(read):
    """What is read, or nothing where Python itself falls over."""
    try:
        return read()
    except Exception:
        return None


def addresses(mail, name):
    found = safely(lambda: mail[name])
    people = getattr(found, "addresses", ())
    return [[one.display_name, one.addr_spec] for one in people]


def moment(mail):
    written = safely(lambda: mail["date"])
    date = written and safely(lambda: parsedate_to_datetime(str(written)))
    if date is None:
        return None
    # `-0000` has no zone to Python; it is a moment all the same.
    return [date.strftime("%Y-%m-%dT%H:%M:%S"), date.tzinfo and date.utcoffset().total_seconds()]


def leaves(mail):
    """Every part that holds no other; a mail inside is one."""
    if mail.get_content_maintype() == "multipart" and mail.is_multipart():
        for part in mail.get_payload():
            yield from leaves(part)
    else:
        yield mail


def attached(mail):
    for part in leaves(mail):
        kind = part.get_content_type()
        name = safely(part.get_filename)
        disposition = safely(part.get_content_disposition)
        if kind in ("text/plain", "text/html") and not name and disposition != "attachment":
            continue
        is_mail = part.is_multipart()
        content = None if is_mail else part.get_payload(decode=True)
        yield [name, kind, None if content is None else base64.b64encode(content).decode()]


def found(path):
    with open(path, "rb") as file:
        mail = email.message_from_bytes(file.read(), policy=email.policy.default)
    subject = safely(lambda: mail["subject"])
    return {
        "subject": None if subject is None else str(subject),
        "from": addresses(mail, "from"),
        "to": addresses(mail, "to"),
        "date": moment(mail),
        "attached": safely(lambda: list(attached(mail))),
    }


text = json.dumps([found(path) for path in sys.argv[1:]])
# Letters that were in no encoding are half characters, which JSON has not.
sys.stdout.write(text)
