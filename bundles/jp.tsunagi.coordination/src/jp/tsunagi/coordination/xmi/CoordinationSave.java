package jp.tsunagi.coordination.xmi;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes a file so that each change touches only lines of its own. A reference to an id that the file does not have is
 * written as it was read.
 */
final class CoordinationSave extends XMISaveImpl {

	CoordinationSave(XMLResource resource) {
		super(new References(resource));
	}

	@Override
	protected void init(XMLResource resource, Map<?, ?> options) {
		super.init(resource, options);
		doc = new OneThingPerLine();
		doc.setLineSeparator((String) options.get(Resource.OPTION_LINE_DELIMITER));
		// the first reference that needs it would change the line of the root element
		declareXSI = true;
	}

	/** An element without children ends like one with children. */
	@Override
	protected void endSaveFeatures(EObject element, int elementType, String content) {
		super.endSaveFeatures(element, elementType == EMPTY_ELEMENT ? 0 : elementType, content);
	}

	@Override
	protected int sameDocSingle(EObject element, EStructuralFeature feature) {
		return helper.getValue(element, feature) instanceof InternalEObject target && isMissingHere(target)
				? SAME_DOC : super.sameDocSingle(element, feature);
	}

	@Override
	protected int sameDocMany(EObject element, EStructuralFeature feature) {
		List<?> targets = ((InternalEList<?>) helper.getValue(element, feature)).basicList();
		boolean here = !targets.isEmpty() && targets.stream().map(InternalEObject.class::cast)
				.allMatch(target -> isMissingHere(target) || isHere(target));
		return here ? SAME_DOC : super.sameDocMany(element, feature);
	}

	private boolean isHere(InternalEObject target) {
		return !target.eIsProxy() && (target.eResource() == null || target.eResource() == helper.getResource());
	}

	/** Whether {@code target} stands for an element that this very file should have. */
	private boolean isMissingHere(InternalEObject target) {
		return target.eIsProxy() && target.eProxyURI().hasFragment()
				&& target.eProxyURI().trimFragment().equals(helper.getResource().getURI());
	}

	/** Names also what is in no file: a stand-in by the id that it was read with, a removed element by its id. */
	private static final class References extends XMIHelperImpl {

		References(XMLResource resource) {
			super(resource);
		}

		@Override
		public String getIDREF(EObject target) {
			return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : super.getIDREF(target);
		}

		@Override
		protected URI handleDanglingHREF(EObject target) {
			return getResource().getURI().appendFragment(getIDREF(target));
		}
	}
}
