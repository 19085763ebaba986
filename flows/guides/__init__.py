"""Cards of help with paperwork « fiches »: where each stands, and which one somebody means."""
