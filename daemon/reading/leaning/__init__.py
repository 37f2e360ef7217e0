"""What a mail leans to where no known sentence tells: a small model, trained by ``benchmarks/leanings`` from mails of our own."""
