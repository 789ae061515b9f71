package jp.tsunagi.diagram.ui.internal.legend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.diagram.ui.internal.legend.ColourScale.Step;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.network.Freshness;

/** Makes the colours of a diagram say something. */
public final class Scales {

	/** What the colours say nothing of. */
	private static final Rgb QUIET = new Rgb(0xd6, 0xdb, 0xdb);

	private static final List<Rgb> AGES = List.of(new Rgb(0x7c, 0xc4, 0x9a), new Rgb(0xc5, 0xd8, 0x7a), new Rgb(0xf0, 0xcf, 0x6a),
			new Rgb(0xec, 0xa2, 0x5c), new Rgb(0xd9, 0x7a, 0x6c));

	private static final Rgb NEVER = new Rgb(0xb8, 0xbf, 0xc4);

	private static final double PALER = 0.35;

	private final DiagramView view;

	/** For {@code view}. */
	public Scales(DiagramView view) {
		this.view = view;
	}

	/** By the kinds of {@code vocabulary}, in its colours; what has no kind is told apart by its class. */
	public ColourScale kind(Vocabulary vocabulary) {
		return scale(element -> kind(element, vocabulary));
	}

	private static Optional<Step> kind(ViewElement element, Vocabulary vocabulary) {
		boolean node = element instanceof ViewNode;
		Optional<Term> term = term(element.target(), vocabulary);
		if (term.isPresent() && !term.get().color().isEmpty()) {
			Rgb color = parsed(term.get().color());
			return Optional.of(new Step(term.get().label(), node ? color.mixed(Rgb.WHITE, PALER) : color));
		}
		return element.target() instanceof Element ? Optional.of(new Step(term.map(Term::label)
				.orElseGet(() -> ElementLabels.type(element.target().eClass())), QUIET)) : Optional.empty();
	}

	private static Optional<Term> term(EObject element, Vocabulary vocabulary) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Optional<TermList> list = TermList.of(attribute);
			if (list.isPresent() && element.eGet(attribute) instanceof String id) {
				return vocabulary.term(list.get(), id);
			}
		}
		return Optional.empty();
	}

	private static Rgb parsed(String color) {
		int value = Integer.parseInt(color.substring(1), 16);
		return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	/** By the strength of ties; nodes step back. */
	public ColourScale strength() {
		Map<Strength, Step> steps = new LinkedHashMap<>();
		steps.put(Strength.STRONG, new Step(ElementLabels.literal(Strength.STRONG), new Rgb(0x0e, 0x5f, 0x5c)));
		steps.put(Strength.NORMAL, new Step(ElementLabels.literal(Strength.NORMAL), new Rgb(0x4f, 0xa9, 0xa3)));
		steps.put(Strength.WEAK, new Step(ElementLabels.literal(Strength.WEAK), new Rgb(0xe0, 0x9f, 0x3e)));
		Step quiet = new Step("", QUIET);
		return scale(element -> Optional.of(element.target() instanceof Relationship tie ? steps.get(tie.getStrength()) : quiet),
				List.copyOf(steps.values()));
	}

	/** By the years since somebody confirmed that the element is true, seen from {@code day}. */
	public ColourScale freshness(LocalDate day) {
		List<Step> order = new ArrayList<>();
		for (int years = 0; years < AGES.size(); years++) {
			String template = years == 0 ? Messages.withinAYear : years == AGES.size() - 1 ? Messages.orMoreYears : Messages.years;
			order.add(new Step(Messages.bind(template, years), AGES.get(years)));
		}
		Step never = new Step(Messages.never, NEVER);
		order.add(never);
		return scale(element -> {
			if (!(element.target() instanceof Element confirmed)) {
				return Optional.empty();
			}
			OptionalInt years = Freshness.of(confirmed, day).years();
			return Optional.of(years.isEmpty() ? never : order.get(Math.min(years.getAsInt(), AGES.size() - 1)));
		}, order);
	}

	/** By a measure of participants, which are found by their ids; lines step back. */
	public ColourScale number(Map<String, Double> measured, DoubleFunction<String> text) {
		ToDoubleFunction<ViewElement> number = element -> measured.getOrDefault(((Participant) element.target()).getId(), 0.0);
		List<Double> numbers = view.elements().stream().filter(Scales::isParticipant).map(number::applyAsDouble).toList();
		NumberSteps steps = new NumberSteps(numbers, text);
		Step quiet = new Step("", QUIET);
		return scale(element -> Optional.of(isParticipant(element) ? steps.of(number.applyAsDouble(element)) : quiet), steps.order());
	}

	private static boolean isParticipant(ViewElement element) {
		return element instanceof ViewNode && element.target() instanceof Participant;
	}

	private ColourScale scale(Function<ViewElement, Optional<Step>> steps) {
		return scale(steps, List.of());
	}

	private ColourScale scale(Function<ViewElement, Optional<Step>> steps, List<Step> order) {
		Map<ViewElement, Step> found = new HashMap<>();
		List<Step> met = new ArrayList<>(order);
		for (ViewElement element : view.elements()) {
			steps.apply(element).ifPresent(step -> {
				found.put(element, step);
				if (order.isEmpty() && !met.contains(step)) {
					met.add(step);
				}
			});
		}
		return ColourScale.of(found, met);
	}
}
