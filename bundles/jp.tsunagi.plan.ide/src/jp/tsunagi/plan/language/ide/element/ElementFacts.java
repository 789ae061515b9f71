package jp.tsunagi.plan.language.ide.element;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.plan.language.model.ProjectModel;

/** What elements of the model and of plans are called, and what is known of them, in the language of the product. */
public final class ElementFacts {

	private final PlanFacts plans;

	@Inject
	ElementFacts(PlanFacts plans) {
		this.plans = plans;
	}

	/** What it is called. */
	public String name(EObject element) {
		return element instanceof Element ofModel ? ElementLabels.of(ofModel) : plans.name(element);
	}

	/** A few words beside the name of an element, of {@code model} or of a plan: its kind and where it belongs. */
	public String detail(EObject element, ProjectModel model) {
		return switch (element) {
			case Element ofModel -> Stream.of(facts(model).kind(ofModel), HomeTerritory.of(ofModel).map(ElementLabels::of).orElse(""))
					.filter(text -> !text.isEmpty()).collect(Collectors.joining("・"));
			default -> plans.detail(element);
		};
	}

	/** Everything about it in Markdown: name, kind, facts, description. */
	public String documentation(EObject element, ProjectModel model) {
		return switch (element) {
			case Element ofModel -> page(ElementLabels.of(ofModel), facts(model).kind(ofModel), facts(model).of(ofModel),
					ofModel instanceof Person ? "" : ofModel.getDescription());
			default -> page(plans.name(element), plans.type(element), plans.of(element), plans.text(element));
		};
	}

	private static String page(String name, String kind, List<Fact> facts, String description) {
		String title = "**" + Fact.escape(name) + "** — " + Fact.escape(kind);
		String text = Optional.ofNullable(description).map(Fact::escape).orElse("");
		return Stream.of(title, text, Fact.markdown(facts)).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
	}

	/** What people type to find it, beside its name as it is written in plans. */
	public List<String> searchWords(EObject element) {
		return switch (element) {
			case Element ofModel -> Stream.concat(Stream.of(ofModel.getName(), ofModel.getKana(),
					ofModel instanceof Council council ? council.getNickname() : null).filter(Objects::nonNull),
					ofModel.getAliases().stream()).toList();
			default -> List.of(plans.name(element));
		};
	}

	private static ModelFacts facts(ProjectModel model) {
		Vocabulary vocabulary = model.project().map(Project::vocabulary).orElseGet(Vocabularies::builtIn);
		return new ModelFacts(vocabulary);
	}
}
