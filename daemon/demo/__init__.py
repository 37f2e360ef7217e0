"""The demo: a sample world and its embedded servers."""
