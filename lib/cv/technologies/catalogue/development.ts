/** Frameworks and libraries, front and back end, CMS, shops and tests. Spelling rules: see `catalogue.ts`. */
export const DEVELOPMENT = `
# Front end
React^ = React.js
! React to
Redux = Redux Toolkit
MobX
Zustand
TanStack Query = React Query
TanStack Table = React Table
React Hook Form
React Router
Framer Motion
Next.js = Next?
Gatsby?
Remix?
Angular
AngularJS
RxJS
NgRx
Vue.js = Vue?
Nuxt = Nuxt.js
Vuex = Pinia
Quasar?
Vuetify
Svelte = SvelteKit
SolidJS = Solid?
Astro?
Qwik
Ember.js = Ember?
Backbone.js = Backbone?
Knockout.js = Knockout?
Alpine.js
htmx
Stimulus? = Hotwire
Lit?
Stencil?
Web Components
jQuery = jQuery UI
Dojo? = Dojo Toolkit
ExtJS = Sencha
GWT^
Bootstrap^ = Twitter Bootstrap
Tailwind CSS = Tailwind
Material UI = MUI^, Angular Material, Material Design
Ant Design
Chakra UI
shadcn/ui = shadcn
Bulma
Storybook
D3.js = D3?
Three.js
Chart.js
Highcharts
ECharts = Apache ECharts
Mapbox
WebGL
Apollo? = Apollo GraphQL, Apollo Client
Recoil? = Recoil.js
i18next
LogRocket
LaunchDarkly
WebGPU
WAI-ARIA = ARIA^
Core Web Vitals = Web Vitals

LAMP^ = LEMP, WAMP, XAMPP

# Node
Node.js = Node?
Deno
Express? = Express.js
NestJS = Nest?
Fastify
Koa? = Koa.js
Hapi? = hapi.js
Socket.IO
Prisma?
TypeORM
Sequelize
Mongoose?
Multer
Drizzle? = Drizzle ORM
tRPC
AdonisJS
Meteor? = Meteor.js
Strapi
NocoDB
Baserow
Grist?
Zod?
Valibot

# Python
Django = Django REST Framework, DRF^
Flask
FastAPI
Pyramid?
Tornado?
Bottle?
Zope
Plone
ZEO^
ZODB
SQLAlchemy
Pydantic
Alembic?
Scrapy
Beautiful Soup = bs4
Twisted?
asyncio
aiohttp
Odoo = OpenERP

# Java
Spring? = Spring Framework, Spring MVC
Spring Boot
Spring Security
Spring Batch
Spring Cloud
Spring Data = Spring Data JPA
Spring Web Services = Spring WS
Hibernate
JPA^ = Java Persistence API
JDBC
JSF = JavaServer Faces, PrimeFaces
JSP^ = JavaServer Pages
Struts = Apache Struts
Quarkus
Micronaut
Vert.x
Play Framework = Play?
Vaadin
Akka
Grails
EJB^
Servlets?
JAX-RS
JAXB
MyBatis = iBATIS
Thymeleaf
Lombok
MapStruct
RMI^
Apache Wicket
Mule? = MuleSoft
Liferay
Drools
Camunda
Activiti
Alfresco
OSGi

# PHP
Symfony = Symfony2
Laravel
Zend Framework = Zend, Laminas
CodeIgniter
CakePHP
Yii = Yii2
Slim?
Phalcon
Doctrine = Doctrine ORM
Twig?
Smarty
Livewire
API Platform

# Ruby, Go, Rust, Elixir
Ruby on Rails = Rails^, RoR^
Sinatra?
Gin? = Gin Gonic
Echo?
GORM
Actix
Tokio?
Phoenix? = Phoenix LiveView

# Microsoft
ASP.NET = ASP.NET Core, ASP.NET MVC, ASP?, Classic ASP
Entity Framework = EF Core, Entity Framework Core
Blazor
LINQ
WCF^
SignalR
NHibernate
Dapper?
SharePoint = Microsoft SharePoint, SharePoint Online
Power Apps = Microsoft PowerApps
Power Platform = Microsoft Power Platform
BizTalk

# Content, shops and learning
WordPress
Drupal
Joomla = Joomla!
TYPO3
SPIP
eZ Publish = Ibexa
Contentful
Sanity?
Directus
Ghost?
Hugo?
Jekyll
Eleventy = 11ty
Adobe Experience Manager = AEM^
Sitecore
Umbraco
Elementor
Divi?
Webflow
Wix
Squarespace
Bubble?
PrestaShop
WooCommerce
Magento = Adobe Commerce
Shopify
Sylius
OpenCart
Hybris = SAP Commerce, SAP Hybris
Salesforce Commerce Cloud
Stripe?
PayPal
Moodle
MediaWiki
DokuWiki
XWiki
BookStack
Discourse?
Docusaurus
Read the Docs
Doxygen
Jahia
Nuxeo
Documentum
OpenText

# Tests
JUnit
XCTest
XCUITest
TestNG
Mockito
AssertJ
Spock?
Cucumber^
Gherkin
Selenium = Selenium WebDriver, Selenium Grid
Cypress^
Playwright^
Puppeteer
WebdriverIO
Robot Framework
Appium
Jest?
Vitest
Mocha?
Chai?
Jasmine?
Karma?
Testing Library = React Testing Library
pytest
unittest
tox?
PHPUnit
Pest?
Behat
RSpec
xUnit
NUnit
Moq^
Google Test = gtest
Catch2
Postman^
Insomnia?
SoapUI
TestRail
Xray?
HP ALM = ALM?, Quality Center, HP QC
Squash TM = Squash^
Pact?
WireMock
Testcontainers
BrowserStack
Katalon = Katalon Studio
Ranorex
Tricentis Tosca = Tosca^
UFT^ = HP UFT, UFT One
Karate?
Detox?
`;
