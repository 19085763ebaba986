"""A disk that takes its time to make things last, for SQLite and for nobody else: needs no root, no compiler, no other file system.

SQLite reaches the disk through a « VFS », a table of functions that a program may put another in front of. Here that is a copy of
its own, whose `xSync` waits before it does what it always does: the wait is where a slow disk has it, inside the commit,
in the thread that commits, and nothing is synced less often or less well. Only where Python's `sqlite3` uses the system's shared library (it
mostly does on Linux): elsewhere `slow_down` raises NoSlowDisk.
"""

import ctypes
import ctypes.util
import sqlite3
import time
from typing import Any, ClassVar

_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
# sqlite3_io_methods, version 3: iVersion, then eighteen functions, of which the fifth is xSync.
_METHODS = 19
_XSYNC = 5


class NoSlowDisk(Exception):
    """This Python's SQLite cannot be reached from outside."""


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`, version 3."""

    _fields_: ClassVar[list[Any]] = [
        ("version", ctypes.c_int),
        ("os_file_bytes", ctypes.c_int),
        ("path_max", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 14),
    ]


# What SQLite holds of ours must never be collected.
_kept: list[Any] = []


def slow_down(seconds: float) -> None:
    """From now on each sync of each file that SQLite opens takes so much longer. Raises NoSlowDisk."""
    path = ctypes.util.find_library("sqlite3")
    library = ctypes.CDLL(path) if path else None
    if library is None or not _is_the_one(library, sqlite3.sqlite_version):
        raise NoSlowDisk
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    usual = library.sqlite3_vfs_find(None).contents
    slow = _Vfs.from_buffer_copy(usual)
    slow.name = b"slow"
    slow.open = ctypes.cast(_opening(_OPEN(usual.open), seconds), ctypes.c_void_p).value
    _kept.append(slow)
    library.sqlite3_vfs_register(ctypes.byref(slow), 1)


def _is_the_one(library: ctypes.CDLL, version: str) -> bool:
    library.sqlite3_libversion.restype = ctypes.c_char_p
    return bool(library.sqlite3_libversion().decode() == version)


def _opening(usual: Any, seconds: float) -> Any:
    slowed: dict[int, Any] = {}

    def open_file(vfs: int, name: int, file: int, flags: int, flags_out: int) -> int:
        code: int = usual(vfs, name, file, flags, flags_out)
        methods = ctypes.cast(file, ctypes.POINTER(ctypes.c_void_p))
        if code == 0 and methods[0]:
            methods[0] = slowed.setdefault(methods[0], _Slowed(methods[0], seconds)).address
        return code

    made = _OPEN(open_file)
    _kept.extend((made, usual))
    return made


class _Slowed:
    """A copy of a file's functions, whose `xSync` waits first."""

    def __init__(self, usual: int, seconds: float) -> None:
        self._table = (ctypes.c_void_p * _METHODS).from_buffer_copy(
            (ctypes.c_void_p * _METHODS).from_address(usual)
        )
        sync = _SYNC(self._table[_XSYNC] or 0)

        def slow_sync(file: int, flags: int) -> int:
            time.sleep(seconds)
            return int(sync(file, flags))

        self._kept = _SYNC(slow_sync), sync
        self._table[_XSYNC] = ctypes.cast(self._kept[0], ctypes.c_void_p).value
        self.address = ctypes.addressof(self._table)
