package jp.tsunagi.milestone.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/**
 * The text of a template: that of a plan that is called ひな形 and holds milestones only, whose dates may be {@link RelativeDate}s.
 */
final class TemplateText {

	private static final FuzzyDate ANY_START = FuzzyDate.parse("2000-01");

	private final String plan;

	private final String file;

	private final List<DateWord> dates;

	private final Plan sample;

	/** A word of the text that counts from the start. */
	private record DateWord(INode node, RelativeDate date) {
	}

	private TemplateText(String plan, String file, PlanText context) throws TemplateException {
		this.plan = plan;
		this.file = file;
		this.dates = dates(parse(plan, file, context));
		this.sample = from(ANY_START, context);
	}

	/**
	 * Reads a template.
	 *
	 * @param file where it is from
	 * @param context where the names in it lead
	 */
	static TemplateText read(String text, String file, PlanText context) throws TemplateException {
		TemplateText template = new TemplateText(asPlan(text, file, context), file, context);
		template.checkParts();
		return template;
	}

	String file() {
		return file;
	}

	/** What it says, with any start. */
	Plan sample() {
		return sample;
	}

	/** A text of another file, linked with what {@code context} is linked with. */
	private static PlanText parse(String text, String file, PlanText context) {
		URI folder = context.resource().getURI().trimSegments(1);
		return PlanText.of(text, folder.appendSegment(URI.encodeSegment(file, false)), context.resource().getResourceSet(),
				context.resource().getResourceServiceProvider());
	}

	/** The text with a plan's first word in place of its own, each character where it was. */
	private static String asPlan(String text, String file, PlanText context) throws TemplateException {
		Optional<ILeafNode> first = StreamSupport
				.stream(parse(text, file, context).resource().getParseResult().getRootNode().getLeafNodes().spliterator(), false)
				.filter(leaf -> !leaf.isHidden()).findFirst();
		String word = first.map(INode::getText).orElse("");
		String head = switch (word) {
			case "ひな形" -> "計画 ";
			case "template" -> "plan    ";
			default -> throw new TemplateException(Messages.noHead, new Source(file, first.map(INode::getStartLine).orElse(1)));
		};
		int offset = first.orElseThrow().getOffset();
		return text.substring(0, offset) + head + text.substring(offset + word.length());
	}

	private List<DateWord> dates(PlanText text) throws TemplateException {
		List<DateWord> found = new ArrayList<>();
		for (INode node : text.resource().getParseResult().getRootNode().getAsTreeIterable()) {
			if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("FuzzyDate")) {
				String word = NodeModelUtils.getTokenText(node);
				Optional<RelativeDate> date = RelativeDate.parse(word);
				if (date.isPresent()) {
					found.add(new DateWord(node, date.get()));
				} else if (FuzzyDate.tryParse(word).isEmpty()) {
					throw failure(NLS.bind(Messages.noDate, word), node.getStartLine());
				}
			}
		}
		return List.copyOf(found);
	}

	/**
	 * The template as a plan with dates.
	 *
	 * @param context where the names in it lead
	 */
	Plan from(FuzzyDate start, PlanText context) throws TemplateException {
		PlanText dated = parse(dated(start), file, context);
		EcoreUtil.resolveAll(dated.resource());
		Optional<Resource.Diagnostic> mistake = dated.resource().getErrors().stream().findFirst();
		if (mistake.isPresent()) {
			throw failure(mistake.get().getMessage(), mistake.get().getLine());
		}
		return dated.plans().getFirst();
	}

	/** The milestones as they are written, with dates. */
	String milestonesFrom(FuzzyDate start) throws TemplateException {
		List<Milestone> milestones = sample.getMilestones();
		// dates stand only between the first milestone's first word and the last one's end
		INode last = NodeModelUtils.findActualNodeFor(milestones.getLast());
		int behind = last.getRootNode().getTotalLength() - last.getEndOffset();
		int first = plan.lastIndexOf('\n', NodeModelUtils.findActualNodeFor(milestones.getFirst()).getOffset()) + 1;
		String text = dated(start);
		return text.substring(first, text.length() - behind).stripIndent().strip() + "\n";
	}

	private String dated(FuzzyDate start) throws TemplateException {
		if (!RelativeDate.isStart(start)) {
			throw failure(NLS.bind(Messages.noStart, start), 1);
		}
		List<TextReplacement> replacements = new ArrayList<>();
		for (DateWord word : dates) {
			try {
				String date = word.date().from(start).toString();
				replacements.add(new TextReplacement(word.node().getOffset(), word.node().getLength(), date));
			} catch (IllegalArgumentException beyond) {
				throw failure(NLS.bind(Messages.dateBeyond, word.node().getText(), start), word.node().getStartLine());
			}
		}
		return TextReplacement.apply(plan, replacements);
	}

	private void checkParts() throws TemplateException {
		List<Plan> plans = ((PlanFile) sample.eContainer()).getPlans();
		for (EObject part : plans.size() > 1 ? plans.subList(1, plans.size()) : sample.eContents()) {
			if (!(part instanceof Milestone)) {
				throw failure(Messages.notAMilestone, lineOf(part));
			}
		}
		List<Milestone> milestones = sample.getMilestones();
		if (milestones.isEmpty()) {
			throw failure(Messages.empty, 1);
		}
		for (Milestone milestone : milestones) {
			List<Milestone> above = milestones.subList(0, milestones.indexOf(milestone));
			if (!above.containsAll(milestone.getPredecessors())) {
				throw failure(NLS.bind(Messages.predecessorNotAbove, milestone.getName()), lineOf(milestone));
			}
		}
	}

	private static int lineOf(EObject part) {
		return NodeModelUtils.findActualNodeFor(part).getStartLine();
	}

	private TemplateException failure(String message, int line) {
		return new TemplateException(message, new Source(file, line));
	}
}
