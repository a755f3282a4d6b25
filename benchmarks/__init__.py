"""How accurate and how fast Sayso is, beside other systems: `python -m benchmarks NAME`.

Each module here measures one thing by `run(data)`: rows of figures over a file, or files, of
reference data. Its `DATA` says where they are below the reference data's folder.
"""
