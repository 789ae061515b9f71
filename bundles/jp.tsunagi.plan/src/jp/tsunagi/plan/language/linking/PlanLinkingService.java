package jp.tsunagi.plan.language.linking;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Links a reference if it is clear what it means. */
public class PlanLinkingService extends DefaultLinkingService {

	@Inject
	private ReferenceTargets targets;

	@Inject
	private Provider<ImportedNamesAdapter> importedNames;

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
		String written = getCrossRefNodeAsString(node);
		if (written == null || written.isEmpty()) {
			return List.of();
		}
		if (!ReferenceTargets.isToModel(reference)) {
			noteName(context, written);
		}
		List<Candidate> meant = targets.meant(context, reference, written);
		return meant.size() == 1 ? List.of(meant.getFirst().element()) : List.of();
	}

	/** A plan that defines the name, now or later, concerns this one. */
	private void noteName(EObject context, String name) {
		ImportedNamesAdapter adapter = ImportedNamesAdapter.find(context.eResource());
		if (adapter == null) {
			adapter = importedNames.get();
			context.eResource().eAdapters().add(adapter);
		}
		adapter.getImportedNames().add(QualifiedName.create(name));
	}
}
