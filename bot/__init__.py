"""The running service: everything that happens, happens here; what is to happen is decided in `flows`."""
