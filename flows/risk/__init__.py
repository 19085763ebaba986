"""Signs of danger in what people write: rules that a social worker can read, and a small model that hears what they miss."""
