"""Where the keys of a TOML text stand."""

from daemon.config.lines import key_lines


def test_keys_tables_and_arrays_of_tables_are_found() -> None:
    text = """# a comment
a = 1
[b]   # another
"c d" = {e = 2}
f.g = 3

[[h]]
i = 4
[h.j]
k = 5
[[h]]
i = 6
"""
    lines = key_lines(text)
    assert {path: lines[path] for path in lines if path != ()} == {
        ("a",): 2,
        ("b",): 3,
        ("b", "c d"): 4,
        ("b", "c d", "e"): 4,
        ("b", "f"): 5,
        ("b", "f", "g"): 5,
        ("h", 0): 7,
        ("h", 0, "i"): 8,
        ("h", 0, "j"): 9,
        ("h", 0, "j", "k"): 10,
        ("h", 1): 11,
        ("h", 1, "i"): 12,
    }


def test_values_over_several_lines_hide_no_key_and_make_none() -> None:
    text = '''a = """
[not.a.table]
b = 1
"""
c = [
  "x",  # d = 2
  "y",
]
e = 3
'''
    assert key_lines(text) == {("a",): 1, ("c",): 5, ("e",): 9}
