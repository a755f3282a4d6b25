"""One revision a module, numbered in order; none is changed once it was released."""
