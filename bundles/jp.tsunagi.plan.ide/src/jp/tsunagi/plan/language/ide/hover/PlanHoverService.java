package jp.tsunagi.plan.language.ide.hover;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.ide.element.DateFacts;
import jp.tsunagi.plan.language.ide.element.ElementFacts;
import jp.tsunagi.plan.language.ide.keyword.PlanKeyword;
import jp.tsunagi.plan.language.ide.keyword.PlanKeywords;
import jp.tsunagi.plan.language.ide.reference.PlanReference;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;
import jp.tsunagi.plan.language.model.ProjectModel;

/** What is known of the word under the mouse: the element it means, the keyword's use, the days of a date, the number. */
public class PlanHoverService implements IHoverService {

	private static final Set<String> VALUES = Set.of("FuzzyDate", "Period", "FiscalYear", "HalfYear", "Quantity");

	@Inject
	private PlanReferences references;

	@Inject
	private ElementFacts facts;

	@Inject
	private PlanKeywords keywords;

	@Inject
	private IValueConverterService values;

	@Inject
	private DocumentExtensions documents;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancelled) {
		int offset = document.getOffSet(params.getPosition());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return null;
		}
		return ofElement(resource, offset, leaf).or(() -> ofKeyword(resource, leaf)).or(() -> ofValue(resource, leaf)).orElse(null);
	}

	private Optional<Hover> ofElement(XtextResource resource, int offset, ILeafNode leaf) {
		Optional<PlanReference> reference = references.at(offset, resource);
		Optional<EObject> element = references.elementAt(offset, resource);
		INode region = reference.map(PlanReference::node).orElse(leaf);
		return element.map(known -> hover(resource, region, facts.documentation(known, ProjectModel.of(resource.getResourceSet()))));
	}

	private Optional<Hover> ofKeyword(XtextResource resource, ILeafNode leaf) {
		Optional<PlanKeyword> keyword = keywords.of(leaf);
		return keyword.map(word -> hover(resource, leaf, "**" + word.japanese() + "** (" + word.english() + ") — " + word.meaning()
				+ "\n\n```\n" + word.example() + "\n```"));
	}

	private Optional<Hover> ofValue(XtextResource resource, ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof RuleCall call && VALUES.contains(call.getRule().getName())) {
				INode value = node;
				return valueOf(node, call.getRule().getName()).flatMap(DateFacts::of).map(text -> hover(resource, value, text));
			}
		}
		return Optional.empty();
	}

	private Optional<Object> valueOf(INode node, String rule) {
		try {
			return Optional.ofNullable(values.toValue(node.getText(), rule, node));
		} catch (ValueConverterException unreadable) {
			// there is a diagnostic that says so
			return Optional.empty();
		}
	}

	private Hover hover(XtextResource resource, INode node, String markdown) {
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown),
				documents.newRange(resource, node.getOffset(), node.getEndOffset()));
	}
}
