def make(program, folder): return []
