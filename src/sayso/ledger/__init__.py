"""The store of documents, claims, decisions and conclusions."""
