package jp.tsunagi.plan.language.ide.contentassist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;

import com.google.inject.Inject;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.quantity.Quantity;

/** Words that usually stand at a place: those of the vocabulary, and those that the plan itself uses at such places. */
final class PhraseProposals {

	private static final int LIMIT = 30;

	@Inject
	private IValueConverterService converters;

	List<Proposal> of(Place place, Assignment assignment) {
		String rule = ((RuleCall) assignment.getTerminal()).getRule().getName();
		EClass type = (EClass) GrammarUtil.containingRule(assignment).getType().getClassifier();
		EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
		List<Proposal> proposals = new ArrayList<>();
		Set<String> used = used(place, feature);
		if (feature == PlanPackage.Literals.PLAN_INDICATOR__UNIT) {
			used.addAll(units(place, assignment));
		}
		if (feature == PlanPackage.Literals.REVIEW_ENTRY__EVALUATION) {
			vocabulary(place).terms(TermList.EVALUATION)
					.forEach(term -> proposals.add(Proposal.value(term.id(), term.label(), proposals.size() + 100)));
			used.clear();
		}
		categories(place, feature).forEach(term -> proposals.add(Proposal.value(term, Messages.vocabulary, proposals.size() + 100)));
		used.stream().limit(LIMIT).forEach(word -> proposals.add(Proposal.value(word, Messages.used, proposals.size() + 100)));
		return proposals.stream().map(proposal -> written(proposal, rule)).flatMap(Optional::stream).toList();
	}

	/** With quotation marks where it needs them; a category of a note cannot have any. */
	private Optional<Proposal> written(Proposal proposal, String rule) {
		String phrase = converters.toString(proposal.label(), "Phrase");
		boolean writable = rule.equals("Phrase") || phrase.equals(proposal.label());
		return writable ? Optional.of(new Proposal(proposal.label(), phrase, false, proposal.kind(), proposal.detail(), "",
				proposal.foundBy(), proposal.rank())) : Optional.empty();
	}

	private static List<String> categories(Place place, EStructuralFeature feature) {
		Optional<TermList> list = feature == PlanPackage.Literals.ACTION__CATEGORY ? Optional.of(TermList.BODY_CATEGORY)
				: feature == PlanPackage.Literals.NOTE__CATEGORY ? Optional.of(TermList.OBSERVATION_CATEGORY) : Optional.empty();
		return list.map(vocabulary(place)::terms).stream().flatMap(List::stream).map(Term::ja).toList();
	}

	private static Vocabulary vocabulary(Place place) {
		return ProjectModel.of(place.resource().getResourceSet()).project().map(Project::vocabulary).orElseGet(Vocabularies::builtIn);
	}

	/** What the plans of the file write there, but not what is being written. */
	private static Set<String> used(Place place, EStructuralFeature feature) {
		Set<String> used = new LinkedHashSet<>();
		Iterable<EObject> all = () -> place.resource().getAllContents();
		StreamSupport.stream(all.spliterator(), false).filter(part -> feature.getEContainingClass().isInstance(part))
				.filter(part -> place.element().filter(part::equals).isEmpty())
				.map(part -> part.eGet(feature))
				.flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.ofNullable(value))
				.map(Object::toString).filter(word -> !word.isBlank()).forEach(used::add);
		return used;
	}

	/** The units of the figures that the indicator gives, and that of the model's indicator behind it. */
	private static List<String> units(Place place, Assignment assignment) {
		Optional<PlanIndicator> indicator = place.ownerOf(assignment).map(PlanIndicator.class::cast);
		Stream<Quantity> figures = indicator.stream().flatMap(it -> Stream.concat(Stream.of(it.getBaseline(), it.getTarget())
				.filter(Objects::nonNull), it.getMeasurements().stream().map(measured -> measured.getValue()).filter(Objects::nonNull)));
		Stream<String> source = indicator.map(PlanIndicator::getSource).map(it -> it.getUnit()).stream();
		return Stream.concat(source, figures.map(Quantity::unit)).filter(unit -> !unit.isBlank()).distinct().toList();
	}
}
