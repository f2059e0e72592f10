"""Hands and eyes for the program as people get it: it is used through what it
tells assistive technology, as a person with a screen reader would use it.

Each line read is a wish, `["press", "Save"]`; the answer is one line, `true`
where it could be done now and `false` where it could not."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

# A window that is busy answers late; what it did meanwhile counts.
Atspi.set_timeout(10_000, 15_000)

PRESSED = {"push button", "button", "radio button", "check box", "toggle button", "link", "list item", "table row", "menu item"}
TYPED = {"entry", "text", "password text", "editable text", "text box"}


def everything(node, depth=0):
    """All that is there, from the outside in; what goes meanwhile is let go."""
    if node is None or depth > 60:
        return
    yield node
    try:
        count = node.get_child_count()
    except Exception:
        return
    for place in range(count):
        try:
            child = node.get_child_at_index(place)
        except Exception:
            continue
        yield from everything(child, depth + 1)


def found(roles, is_so):
    for node in everything(Atspi.get_desktop(0)):
        try:
            if node.get_role_name() in roles and is_so(node.get_name().strip()):
                states = node.get_state_set()
                if states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.ENABLED):
                    return node
        except Exception:
            continue
    return None


def press(name):
    node = found(PRESSED, lambda other: other == name)
    return node is not None and node.do_action(0)


def press_beginning(name):
    node = found(PRESSED, lambda other: other.startswith(name))
    return node is not None and node.do_action(0)


def focus(name):
    node = found(TYPED, lambda other: other == name)
    return node is not None and node.grab_focus()


def holds(wanted):
    """Whether the field of this name holds so many characters."""
    name, length = wanted
    node = found(TYPED, lambda other: other == name)
    said = node.get_text_iface() if node is not None else None
    return said is not None and Atspi.Text.get_character_count(said) == length


def see(text):
    """Whether something is called this, or says it."""
    for node in everything(Atspi.get_desktop(0)):
        try:
            if node.get_name().strip() == text:
                return True
            said = node.get_text_iface()
            if said is not None and Atspi.Text.get_text(said, 0, -1).strip() == text:
                return True
        except Exception:
            continue
    return False


def role(name):
    """Whether anything has this role, whatever it is called."""
    for node in everything(Atspi.get_desktop(0)):
        try:
            if node.get_role_name() == name:
                return True
        except Exception:
            continue
    return False


def titled(name):
    """Whether a window or a dialog of the system has this title."""
    return found({"dialog", "frame", "window"}, lambda other: other == name) is not None


def tree(_):
    for node in everything(Atspi.get_desktop(0)):
        try:
            print(node.get_role_name(), repr(node.get_name()), file=sys.stderr)
        except Exception:
            continue
    return True


WISHES = {
    "press": press,
    "press-beginning": press_beginning,
    "focus": focus,
    "holds": holds,
    "see": see,
    "role": role,
    "titled": titled,
    "tree": tree,
}

for line in sys.stdin:
    wish, name = json.loads(line)
    try:
        done = bool(WISHES[wish](name))
    except Exception:
        done = False
    print(json.dumps(done), flush=True)
