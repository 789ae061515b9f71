package jp.tsunagi.plan.language.ide.contentassist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.ide.element.ElementFacts;
import jp.tsunagi.plan.language.linking.ReferenceTargets;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.reference.ReferenceText;

/** Elements of the model and of plans that can be meant at a place, those that fit best first. */
final class ReferenceProposals {

	@Inject
	private ReferenceTargets targets;

	@Inject
	private ReferenceText texts;

	@Inject
	private ElementFacts facts;

	List<Proposal> at(Place place) {
		List<Proposal> proposals = new ArrayList<>();
		place.assignments().filter(assignment -> assignment.getTerminal() instanceof CrossReference)
				.forEach(assignment -> proposals.addAll(of(place, assignment)));
		return proposals;
	}

	private List<Proposal> of(Place place, Assignment assignment) {
		EClass type = (EClass) GrammarUtil.containingRule(assignment).getType().getClassifier();
		EReference reference = (EReference) type.getEStructuralFeature(assignment.getFeature());
		Optional<EObject> context = place.ownerOf(assignment).or(place::element);
		return context.map(owner -> of(owner, reference, place)).orElse(List.of());
	}

	private List<Proposal> of(EObject context, EReference reference, Place place) {
		ReferenceFitness fitness = new ReferenceFitness(context, reference, place);
		ProjectModel model = ProjectModel.of(context);
		List<Proposal> proposals = new ArrayList<>();
		targets.all(context, reference).forEach(target -> {
			EObject element = EcoreUtil.resolve(target.element(), context);
			OptionalInt rank = element.eIsProxy() ? OptionalInt.empty() : fitness.of(element);
			rank.ifPresent(fit -> texts.write(target, context, reference).ifPresent(text -> proposals
					.add(new Proposal(text.startsWith("\"") ? target.name() : text, text, false, CompletionItemKind.Reference,
							facts.detail(element, model), facts.documentation(element, model), foundBy(element, text), fit))));
		});
		return proposals;
	}

	private List<String> foundBy(EObject element, String text) {
		return Stream.concat(Stream.of(text), facts.searchWords(element).stream()).toList();
	}
}
