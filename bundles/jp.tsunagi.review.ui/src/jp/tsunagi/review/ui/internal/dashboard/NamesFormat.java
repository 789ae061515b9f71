package jp.tsunagi.review.ui.internal.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * Elements of the model by their names, one after the other.
 *
 * @param feature where they stand
 */
record NamesFormat(EReference feature) implements FieldFormat {

	private static final String SEPARATORS = "[、,，\n]";

	/** The marks that a name may stand in. */
	private static final String QUOTATION = "[\"\u201c\u201d\u300c\u300d\uff02]";

	private static final int MOST_PROPOSALS = 40;

	@Override
	public String show(EObject said) {
		List<?> elements = (List<?>) said.eGet(feature);
		List<INode> written = NodeModelUtils.findNodesForFeature(said, feature);
		return IntStream.range(0, elements.size()).mapToObj(i -> {
			Element element = (Element) elements.get(i);
			// who is not registered is called as it is written
			return element.eIsProxy() && i < written.size()
					? NodeModelUtils.getTokenText(written.get(i)).replaceAll(QUOTATION, "") : label(element, ProjectModel.of(said));
		}).collect(NameList.joining());
	}

	@Override
	public Read read(String typed, ReviewContent content) {
		ProjectModel model = ProjectModel.of(content.plan());
		List<Object> elements = new ArrayList<>();
		for (String name : Stream.of(typed.split(SEPARATORS)).map(String::strip).filter(part -> !part.isEmpty()).toList()) {
			Optional<Element> found = find(name, model);
			if (found.isEmpty()) {
				boolean several = model.named(name, feature.getEReferenceType()).size() > 1;
				return new Refused(Messages.bind(several ? Messages.severalOfThatName : Messages.unknownName, name));
			}
			elements.add(found.get());
		}
		return new Understood(Optional.<Object>of(elements).filter(some -> !elements.isEmpty()), "");
	}

	private Optional<Element> find(String name, ProjectModel model) {
		List<Element> named = model.named(name, feature.getEReferenceType());
		return named.size() == 1 ? Optional.of(named.getFirst())
				: model.all(feature.getEReferenceType()).filter(element -> label(element, model).equals(name)).findFirst();
	}

	/** Its name, with where it belongs if there are several of that name. */
	private String label(Element element, ProjectModel model) {
		String name = element.getName() == null ? "" : element.getName();
		boolean several = model.named(name, feature.getEReferenceType()).size() > 1;
		EObject around = element.eContainer();
		return several && around instanceof Element territory ? Messages.bind(Messages.nameOf, name, territory.getName()) : name;
	}

	@Override
	public void assist(Text field, Dashboard dashboard) {
		field.setMessage(Messages.namesHint);
		Supplier<Optional<ProjectModel>> model = () -> dashboard.content().map(content -> ProjectModel.of(content.plan()));
		IContentProposalProvider names = (contents, position) -> model.get()
				.map(known -> proposals(contents, position, known)).orElseGet(() -> new IContentProposal[0]);
		ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(), names,
				KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}

	private IContentProposal[] proposals(String contents, int position, ProjectModel model) {
		String before = contents.substring(0, Math.min(position, contents.length()));
		String[] parts = before.split(SEPARATORS, -1);
		String typed = NameKey.of(parts[parts.length - 1].strip());
		String kept = Arrays.stream(parts, 0, parts.length - 1).map(String::strip).collect(NameList.joining());
		return model.all(feature.getEReferenceType()).map(element -> label(element, model)).filter(name -> !name.isBlank())
				.filter(name -> NameKey.of(name).contains(typed)).distinct().limit(MOST_PROPOSALS)
				.map(name -> new ContentProposal(kept.isEmpty() ? name : NameList.of(List.of(kept, name)), name, null))
				.toArray(IContentProposal[]::new);
	}
}
