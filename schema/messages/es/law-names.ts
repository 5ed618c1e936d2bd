import type { Catalogue } from '../catalogue.ts';

/** Laws by their English name. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Trabajo a domicilio (confección) - responsabilidad solidaria limitada de la empresa',
  "Worker's request that the principal retain and pay": 'Petición del trabajador de que el principal retenga y pague',
  "Subcontracting of the establishment's normal and specific activity":
    'Subcontratación de la actividad normal y específica del establecimiento',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Responsabilidad del cliente por cotizaciones sociales (20 %) e impuestos sobre salarios (5 %)',
  'Client liability for workers of third-country employers':
    'Responsabilidad del cliente por trabajadores de empleadores de terceros países',
  'Client liability for construction work': 'Responsabilidad del cliente por obras de construcción',
  'General contractor liability on unlawful passing-on of the order':
    'Responsabilidad del contratista principal por cesión ilegal del encargo',
  'Accessorial liability (involved in a contravention)': 'Responsabilidad accesoria (participación en una infracción)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Trabajadores a domicilio de textil, confección y calzado - cobro a entidades indirectamente responsables',
  "Owner pays wages of contractor's workers on default":
    'El titular paga los salarios de los trabajadores del contratista si este no paga',
  'General joint liability after a notice of the inspectorate':
    'Responsabilidad solidaria general tras una notificación de la inspección',
  "Construction - liability of the employer's own client":
    'Construcción - responsabilidad del cliente directo del empleador',
  'Illegally staying third-country nationals - joint liability':
    'Nacionales de terceros países en situación irregular - responsabilidad solidaria',
  'Outsourcing - subsidiary liability of the contracting company':
    'Externalización - responsabilidad subsidiaria de la empresa contratante',
  'Related employers; agency-client joint liability':
    'Empleadores vinculados; responsabilidad solidaria de la agencia y su cliente',
  'Act respecting labour standards s. 95': 'Ley de normas laborales (Act respecting labour standards) art. 95',
  'Construction labour relations Act s. 54': 'Ley de relaciones laborales en la construcción (Loi R-20) art. 54',
  "Posted Workers Act - first contractor's liability":
    'Ley de trabajadores desplazados - responsabilidad del primer contratista',
  'Subcontracting - joint liability convertible to subsidiary':
    'Subcontratación - responsabilidad solidaria convertible en subsidiaria',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Ley de residencia - salario de extranjeros empleados irregularmente, garantía en cadena',
  "Minimum Wage Act - contractor's guarantee": 'Ley del salario mínimo - garantía del contratista',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Ley de trabajadores desplazados - garantía del salario mínimo sectorial y de las cotizaciones al fondo de vacaciones',
  "General contractor's liability for social security contributions (construction)":
    'Responsabilidad del contratista principal por cotizaciones a la seguridad social (construcción)',
  "Parcel carriers' liability for social security contributions":
    'Responsabilidad de las empresas de paquetería por cotizaciones a la seguridad social',
  'Meat industry - liability for social contributions': 'Industria cárnica - responsabilidad por cotizaciones sociales',
  'Labour Market Fund for Posted Workers': 'Fondo del mercado de trabajo para trabajadores desplazados',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Estatuto de los Trabajadores - responsabilidad solidaria por salarios en contratas de la propia actividad',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Estatuto de los Trabajadores - responsabilidad solidaria por Seguridad Social en contratas de la propia actividad',
  'Illegal assignment of workers (prestamismo)': 'Cesión ilegal de trabajadores (prestamismo)',
  'Transfer of undertaking - successor liability': 'Sucesión de empresa - responsabilidad del sucesor',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Directiva de garantía del cumplimiento sobre desplazamiento - responsabilidad en la subcontratación',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Directiva de sanciones a los empleadores - atrasos salariales y responsabilidad en la subcontratación',
  'Corporate Sustainability Due Diligence Directive':
    'Directiva sobre diligencia debida de las empresas en materia de sostenibilidad',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Ley de trabajadores desplazados - deber de preguntar del promotor y del contratista principal',
  "Contractor's Obligations and Liability Act": 'Ley de obligaciones y responsabilidad del contratante',
  'Corporate duty of vigilance': 'Deber de vigilancia de las empresas (devoir de vigilance)',
  "Six months' wages lump sum for undeclared work": 'Seis meses de salario a tanto alzado por trabajo no declarado',
  'Foreign worker without title - three-month presumption and lump sum':
    'Trabajador extranjero sin permiso - presunción de tres meses y tanto alzado',
  "Principal's duty to enjoin on unpaid minimum wage": 'Deber del principal de requerir por salario mínimo no pagado',
  'Posted workers - unpaid minimum wage': 'Trabajadores desplazados - salario mínimo no pagado',
  'Vigilance duty - undeclared work, financial solidarity':
    'Deber de vigilancia - trabajo no declarado, solidaridad financiera',
  'Offence of using an unlicensed labour provider': 'Delito de usar un proveedor de mano de obra sin licencia',
  'Transparency in supply chains statement': 'Declaración de transparencia en las cadenas de suministro',
  'Contractor liability for posted construction workers (repealed)':
    'Responsabilidad del contratista por trabajadores de la construcción desplazados (derogada)',
  'Joint liability of principal, contractor and subcontractor':
    'Responsabilidad solidaria de principal, contratista y subcontratista',
  'Contractor liability for posted construction workers':
    'Responsabilidad del contratista por trabajadores de la construcción desplazados',
  'Principal employer liable for contract labour wages':
    'Empleador principal (principal employer) responsable de los salarios de la mano de obra contratada',
  'Joint liability in service and works contracts (appalto)':
    'Responsabilidad solidaria en contratas de servicios y obras (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Contratista principal tenido por empleador solo para la indemnización por accidentes',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Labor Standards Act art. 44-2 - responsabilidad solidaria por salarios en la construcción',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Labor Standards Act art. 44-3 - pago directo, hasta el precio aún debido',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Labor Standards Act art. 44 - salarios en trabajos contratados',
  "Principal's duty to enjoin (2017 version)": 'Deber del principal de requerir (versión de 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Deber del prestador de servicios de requerir a su subcontratista directo (versión de 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Responsabilidad del usuario por retenciones e IVA de los proveedores de mano de obra',
  'Chain liability of contractors for wage tax':
    'Responsabilidad en cadena de los contratistas por retenciones sobre salarios',
  "Garment principal's liability for wage tax":
    'Responsabilidad del principal de la confección por retenciones sobre salarios',
  'Liability of the buyer of finished clothing for wage tax':
    'Responsabilidad del comprador de ropa acabada por retenciones sobre salarios',
  'Act on combating sham arrangements - chain liability for wages':
    'Ley contra las construcciones ficticias - responsabilidad en cadena por salarios',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Ley de empleo de extranjeros - presunción de seis meses de salario',
  'General Application Act - solidary liability': 'Ley de aplicación general - responsabilidad solidaria',
  'Transparency Act - due diligence and right to information':
    'Ley de transparencia - diligencia debida y derecho a la información',
  'Solidary liability of employer and indirect employer':
    'Responsabilidad solidaria del empleador y del empleador indirecto',
  'Posting Act - joint liability in construction':
    'Ley de desplazamiento - responsabilidad solidaria en la construcción',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Ley de inmigración - responsabilidad solidaria de empleador, usuario, contratista principal (y dueño de la obra)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Código de Trabajo - contratante, dueño de la obra, empresa o explotación agrícola responsables solidarios',
  'Temporary agency work - subsidiary liability of the user':
    'Trabajo temporal - responsabilidad subsidiaria del usuario',
  'Contractor liability for wage claims in construction':
    'Responsabilidad del contratista por créditos salariales en la construcción',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Empleador principal responsable solidario con el subcontratista (alt işveren)',
  'Contractor joint liability for occupational accidents':
    'Responsabilidad solidaria del contratista por accidentes de trabajo',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Obras públicas - responsabilidad solidaria de contratista y subcontratista por salarios prevalecientes (prevailing wages)',
  'Direct contractor liability - private construction':
    'Responsabilidad del contratista directo (direct contractor) - construcción privada',
  'Garment wage guarantee': 'Garantía salarial en la confección',
  'Client employer shares liability with labor contractor':
    'El cliente (client employer) comparte la responsabilidad con el contratista de mano de obra',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Contratos sin fondos suficientes (conocimiento imputable de un contrato infravalorado)',
  'Construction industry wage theft - contractor liability':
    'Salarios impagados en la construcción (wage theft) - responsabilidad del contratista',
  'Prime contractor liability on federal and federally assisted construction':
    'Responsabilidad del contratista principal en obras federales y con ayuda federal',
  'Hot goods provision': 'Disposición sobre «hot goods»',
  'Outsourcing - joint liability convertible to subsidiary':
    'Externalización - responsabilidad solidaria convertible en subsidiaria',
  'Temporary employment service and client jointly and severally liable':
    'Servicio de empleo temporal (temporary employment service) y cliente responsables solidarios',
  'Illustrative model: sequential social responsibility of employers':
    'Modelo ilustrativo: responsabilidad social secuencial de los empleadores',
  'Illustrative model: the whole chain answers where it could have known':
    'Modelo ilustrativo: toda la cadena responde donde podía haber sabido',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Modelo ilustrativo: seis meses de salario donde se constata explotación y la carga de la prueba recae en el empleador',
};
