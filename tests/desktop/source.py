"""Another program: a file can be dragged out of its little window, and a picture
that it copied lies on the clipboard, as a program for screenshots leaves it.

Its words are the file and the picture. Its one line says that it is there."""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GdkPixbuf, GLib, Gtk

SIDE = 60

file, picture = sys.argv[1:]

# Without a frame and above all else, in the corner, whatever the window manager.
window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(SIDE, SIDE)
window.move(0, 0)
handle = Gtk.EventBox()
handle.set_size_request(SIDE, SIDE)
window.add(handle)

targets = [Gtk.TargetEntry.new("text/uri-list", 0, 0)]
handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, targets, Gdk.DragAction.COPY)
handle.connect(
    "drag-data-get",
    lambda _handle, _context, data, _info, _time: data.set_uris([GLib.filename_to_uri(file, None)]),
)

clipboard = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD)
clipboard.set_image(GdkPixbuf.Pixbuf.new_from_file(picture))

window.show_all()
GLib.idle_add(lambda: print("there", flush=True) and False)
Gtk.main()
