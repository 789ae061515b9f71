package jp.tsunagi.plan.language.resource;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.language.model.NameReference;

/** Says which plans a change of another concerns: those that refer to one of its names, with or without a place, or have its name. */
public class PlanDescriptionManager extends DefaultResourceDescriptionManager {

	@Override
	protected boolean isAffected(Collection<QualifiedName> importedNames, IResourceDescription description) {
		return description != null && importedNames.stream().flatMap(PlanDescriptionManager::simpleNames)
				.anyMatch(name -> description.getExportedObjects(EcorePackage.Literals.EOBJECT, name, true)
						.iterator().hasNext());
	}

	/** Of two plans with one name, each is told that there is the other: until that is called otherwise, or is gone. */
	@Override
	public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
		return super.isAffected(deltas, candidate, context) || deltas.stream().filter(Delta::haveEObjectDescriptionsChanged)
				.flatMap(delta -> Stream.of(delta.getOld(), delta.getNew())).filter(Objects::nonNull)
				.flatMap(plans -> StreamSupport.stream(plans.getExportedObjectsByType(PlanPackage.Literals.PLAN).spliterator(), false))
				.anyMatch(plan -> candidate.getExportedObjects(PlanPackage.Literals.PLAN, plan.getName(), false).iterator().hasNext());
	}

	private static Stream<QualifiedName> simpleNames(QualifiedName written) {
		return Stream.concat(Stream.of(written), NameReference.qualified(written.getLastSegment()).stream()
				.map(reference -> QualifiedName.create(reference.name())));
	}
}
