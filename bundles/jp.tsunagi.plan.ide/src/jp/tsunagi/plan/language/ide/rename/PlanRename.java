package jp.tsunagi.plan.language.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.ide.reference.PlanReference;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;
import jp.tsunagi.plan.language.linking.ReferenceTargets;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.model.NameReference;
import jp.tsunagi.plan.language.values.NameWriter;

/** Writes another name wherever plans name an element: as what is meant, and in parentheses as what something belongs to. */
public final class PlanRename {

	@Inject
	private PlanReferences references;

	@Inject
	private NameWriter names;

	@Inject
	private DocumentExtensions documents;

	@Inject
	private UriExtensions uris;

	/** The edits in {@code plans} that give {@code part} of one of them the name {@code newName}. */
	public WorkspaceEdit ofPart(NamedElement part, String newName, Stream<XtextResource> plans) {
		Renaming renaming = new Renaming(NameKey.of(part.getName()), names.written(newName), target -> target == part,
				target -> !target.eIsProxy() && target != part && EcoreUtil.isAncestor(part, target));
		WorkspaceEdit edit = edits(renaming, plans, false);
		PlanReferences.nameOf(part).ifPresent(name -> edit.getChanges()
				.computeIfAbsent(uris.toUriString(part.eResource().getURI()), uri -> new ArrayList<>())
				.add(edit(name, renaming.newText(), part)));
		return edit;
	}

	/**
	 * The edits in {@code plans} after an element of the model got another name. References that lead nowhere by now are
	 * meant as well if they have the old name.
	 */
	public WorkspaceEdit ofElement(String id, String oldName, String newName, Stream<XtextResource> plans) {
		Predicate<EObject> is = element -> element.eIsProxy() || element instanceof Identified identified && id.equals(identified.getId());
		Predicate<EObject> isIn = element -> element.eIsProxy()
				|| Stream.iterate(element.eContainer(), around -> around != null, EObject::eContainer).anyMatch(is);
		return edits(new Renaming(NameKey.of(oldName), names.written(newName), is, isIn), plans, true);
	}

	private record Renaming(String oldKey, String newText, Predicate<EObject> meant, Predicate<EObject> inside) {
	}

	private WorkspaceEdit edits(Renaming renaming, Stream<XtextResource> plans, boolean ofModel) {
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		plans.forEach(plan -> {
			List<TextEdit> edits = references.in(plan).filter(reference -> ReferenceTargets.isToModel(reference.reference()) == ofModel)
					.flatMap(reference -> edit(reference, renaming, plan)).toList();
			if (!edits.isEmpty()) {
				changes.put(uris.toUriString(plan.getURI()), new ArrayList<>(edits));
			}
		});
		return new WorkspaceEdit(changes);
	}

	private Stream<TextEdit> edit(PlanReference reference, Renaming renaming, XtextResource plan) {
		boolean meant = renaming.meant().test(reference.target());
		if (meant && NameKey.of(reference.written()).equals(renaming.oldKey())) {
			return Stream.of(edit(reference.node(), renaming.newText(), plan));
		}
		List<ILeafNode> words = StreamSupport.stream(reference.node().getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden())
				.toList();
		return NameReference.qualified(reference.written()).filter(qualified -> words.size() > 2).stream().flatMap(qualified -> {
			boolean name = meant && NameKey.of(qualified.name()).equals(renaming.oldKey());
			boolean place = qualified.place().map(NameKey::of).filter(renaming.oldKey()::equals).isPresent()
					&& renaming.inside().test(reference.target());
			return Stream.concat(name ? Stream.of(edit(words.get(0), renaming.newText(), plan)) : Stream.empty(),
					place ? Stream.of(edit(words.get(2), renaming.newText(), plan)) : Stream.empty());
		});
	}

	private TextEdit edit(INode node, String text, EObject part) {
		return edit(node, text, (XtextResource) part.eResource());
	}

	private TextEdit edit(INode node, String text, XtextResource plan) {
		return new TextEdit(documents.newRange(plan, node.getOffset(), node.getEndOffset()), text);
	}
}
