"""How accurate and how fast Sayso is, beside other systems: `python -m benchmarks NAME`.

Each of the modules named in `suite` measures one thing by `run(data)`: rows of figures over a file
of reference data.
"""
