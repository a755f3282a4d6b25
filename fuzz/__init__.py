"""Targets for atheris: whatever bytes come in, documents or input errors come out."""
