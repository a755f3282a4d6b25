"""Named and versioned ways to conclude from standing figures."""

from sayso.assessment.methods.estimate import Estimate, Outcome
from sayso.assessment.methods.registry import GRADES, METHODS, versioned
from sayso.assessment.methods.responsibility import Responsibility

__all__ = ["GRADES", "METHODS", "Estimate", "Outcome", "Responsibility", "versioned"]
