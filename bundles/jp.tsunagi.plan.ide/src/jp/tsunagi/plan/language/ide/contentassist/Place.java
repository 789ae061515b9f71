package jp.tsunagi.plan.language.ide.contentassist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

import jp.tsunagi.plan.Plan;

/**
 * Where the caret is.
 *
 * @param resource the plan as far as it could be read
 * @param word what is to be replaced
 * @param before the last thing before it that is neither blank nor comment
 * @param element what is being written there; empty outside of plans
 * @param expected what the grammar has there
 */
record Place(XtextResource resource, CaretWord word, Optional<ILeafNode> before, Optional<EObject> element,
		List<AbstractElement> expected) {

	/** Words of the language that may stand there, with the place in the grammar that expects them. */
	Stream<RuleCall> calls() {
		return expected.stream().filter(RuleCall.class::isInstance).map(RuleCall.class::cast);
	}

	/** Values that may stand there. */
	Stream<Assignment> assignments() {
		return expected.stream().filter(Assignment.class::isInstance).map(Assignment.class::cast);
	}

	/** What is being written, or the nearest part around it, that {@code grammar} is about. */
	Optional<EObject> ownerOf(AbstractElement grammar) {
		EClass type = (EClass) GrammarUtil.containingRule(grammar).getType().getClassifier();
		return around().filter(type::isInstance).findFirst();
	}

	/** The plan around. */
	Optional<Plan> plan() {
		return around().filter(Plan.class::isInstance).map(Plan.class::cast).findFirst();
	}

	private Stream<EObject> around() {
		return Stream.iterate(element.orElse(null), part -> part != null, EObject::eContainer);
	}
}
