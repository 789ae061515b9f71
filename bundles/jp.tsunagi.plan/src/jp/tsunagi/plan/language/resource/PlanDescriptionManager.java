package jp.tsunagi.plan.language.resource;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

import jp.tsunagi.plan.language.model.NameReference;

/** Says which plans a change of another concerns: those that refer to one of its names, with or without a place. */
public class PlanDescriptionManager extends DefaultResourceDescriptionManager {

	@Override
	protected boolean isAffected(Collection<QualifiedName> importedNames, IResourceDescription description) {
		return description != null && importedNames.stream().flatMap(PlanDescriptionManager::simpleNames)
				.anyMatch(name -> description.getExportedObjects(EcorePackage.Literals.EOBJECT, name, true)
						.iterator().hasNext());
	}

	private static Stream<QualifiedName> simpleNames(QualifiedName written) {
		return Stream.concat(Stream.of(written), NameReference.qualified(written.getLastSegment()).stream()
				.map(reference -> QualifiedName.create(reference.name())));
	}
}
