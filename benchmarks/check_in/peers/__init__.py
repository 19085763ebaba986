"""The same check-in as others would write it, each as the documentation of its library has it."""
