package jp.tsunagi.coordination.xmi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import jp.tsunagi.coordination.CoordinationPackage;

/**
 * Reads a file without losing what it refers to: EMF drops a reference to an id that the file does not have, here it
 * becomes a proxy, as a reference into another file is. So it can be found, shown, mended and saved again.
 */
final class CoordinationLoad extends XMILoadImpl {

	/** No model is that deep; a file that is would end the stack of whoever walks it. */
	private static final int DEEPEST_ELEMENT = 150;

	private final Map<String, EObject> danglingReferences;

	CoordinationLoad(XMLHelper helper, Map<String, EObject> danglingReferences) {
		super(helper);
		this.danglingReferences = danglingReferences;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		return new Handler(resource, helper, options);
	}

	private final class Handler extends SAXXMIHandler {

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (elements.size() >= DEEPEST_ELEMENT) {
				fatalError(new SAXParseException("Elements are nested more than " + DEEPEST_ELEMENT + " deep", locator));
			}
			super.startElement(uri, localName, name, attributes);
		}

		/** EMF would fetch a package that it does not know from its URI or from where the file says that it is. */
		@Override
		protected EPackage getPackageForURI(String uri) {
			if (CoordinationPackage.eNS_URI.equals(uri)) {
				return CoordinationPackage.eINSTANCE;
			}
			if (uri != null) {
				error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
			}
			return null;
		}

		@Override
		protected void handleForwardReferences(boolean isEndDocument) {
			if (isEndDocument) {
				danglingTypes().forEach((id, types) -> danglingReferences.put(id, standIn(types, id)));
			}
			super.handleForwardReferences(isEndDocument);
			danglingReferences.clear();
		}

		/** By the id that no element has, what the references take the element for. */
		private Map<String, List<EClass>> danglingTypes() {
			Map<String, List<EClass>> types = new LinkedHashMap<>();
			forwardSingleReferences.forEach(reference -> note(types, reference.getFeature(), reference.getValue()));
			for (ManyReference reference : forwardManyReferences) {
				for (Object id : reference.getValues()) {
					note(types, reference.getFeature(), id);
				}
			}
			return types;
		}

		private void note(Map<String, List<EClass>> types, EStructuralFeature feature, Object id) {
			if (id instanceof String fragment && xmlResource.getEObject(fragment) == null) {
				types.computeIfAbsent(fragment, unseen -> new ArrayList<>(1)).add((EClass) feature.getEType());
			}
		}

		private EObject standIn(List<EClass> types, String fragment) {
			InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete(types));
			proxy.eSetProxyURI(xmlResource.getURI().appendFragment(fragment));
			return proxy;
		}
	}

	/** What is missing has no class any more; the first one that fits all references, or at least one, stands for it. */
	private static EClass concrete(List<EClass> types) {
		List<EClass> candidates = CoordinationPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && types.getFirst().isSuperTypeOf(candidate))
				.toList();
		return candidates.stream()
				.filter(candidate -> types.stream().allMatch(type -> type.isSuperTypeOf(candidate)))
				.findFirst().orElse(candidates.getFirst());
	}
}
