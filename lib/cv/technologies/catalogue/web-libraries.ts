/** More JavaScript, .NET and PHP libraries, and the languages around them. Spelling rules: see `catalogue.ts`. */
export const WEB_LIBRARIES = `
# JavaScript and TypeScript
Preact
Mithril.js
Lodash
Underscore.js
Moment.js
date-fns
Day.js
Axios
Immer
Immutable.js
Redux-Saga
Redux Thunk
XState
Jotai
Formik
Yup
Ajv
styled-components
Linaria
CSS Modules
PostCSS
UnoCSS
Windi CSS
Foundation CSS = Zurb Foundation
Semantic UI
Fluent UI
PrimeNG
PrimeReact
PrimeVue
Element Plus
Naive UI
Mantine
Radix UI
Headless UI
daisyUI
AG Grid
Kendo UI
DevExtreme
Syncfusion
Handsontable
Slate.js
TipTap
CKEditor
TinyMCE
Monaco Editor
CodeMirror
PixiJS
Phaser
Babylon.js
A-Frame
GSAP
Lottie
Anime.js
OpenLayers
deck.gl
CesiumJS = Cesium?
Recharts
Nivo
ApexCharts
Vega-Lite = Vega?
Konva
Fabric.js
Paper.js
p5.js
RequireJS
SystemJS
SWC^
Rspack
Rsbuild
Snowpack
Vike
SolidStart
TanStack Router
TanStack Start
Blitz.js
RedwoodJS
KeystoneJS
Payload CMS
LoopBack
Sails.js
Moleculer
Hono
Elysia
Nodemon
PM2
Passport.js
BullMQ
Knex.js = Knex
Objection.js
MikroORM
Kysely
Bookshelf.js
NextAuth.js = Auth.js
urql
Hasura
PostGraphile
GraphQL Yoga
Nexus GraphQL
Angular CLI
Angular Universal
Nebular
Ionicons
VitePress
VuePress
Gridsome
Nuxt UI
Vue Router
VueUse
React Admin
React Spring
React Bootstrap
React Three Fiber
React Aria
Refine.dev
Docz
Nextra
lint-staged
commitlint
semantic-release
Changesets
oxlint
Stylelint
JSHint
TSLint
ts-node
TestCafe
Nightwatch.js
Protractor
CodeceptJS
Cucumber.js
Sinon.JS = Sinon
Supertest
MSW^ = Mock Service Worker
Chromatic
Applitools
Fastlane
nvm^
fnm^
Yeoman
Bower

# .NET
ASP.NET Web API
ASP.NET Web Forms = WebForms
ADO.NET
AutoMapper
MediatR
MassTransit
NServiceBus
Hangfire
Quartz.NET
Serilog
NLog
log4net
FluentValidation
Autofac
Ninject
Akka.NET
IdentityServer
Orchard Core
DevExpress
Telerik
Prism Library
Caliburn.Micro
Avalonia
Uno Platform
Silverlight
SpecFlow
MSTest
FluentAssertions
NSubstitute
ReSharper
LINQPad
Paket
Nuke Build

# PHP
Nette
FuelPHP
Kohana
Silex
Eloquent
Sulu
Contao
Concrete CMS
Craft CMS
October CMS
Statamic
Bolt CMS
Shopware
Bagisto
OroCommerce
Akeneo
Pimcore
Thelia
Guzzle
Monolog
Swoole
FrankenPHP
RoadRunner
ReactPHP
PHP_CodeSniffer = PHPCS
PHP CS Fixer
Codeception
Xdebug
Blackfire
Advanced Custom Fields
Gutenberg
Drush
WP-CLI

# Ruby, Go, Rust, Elixir, C, C++
Hanami
Padrino
RuboCop
Capybara
FactoryBot
Minitest
Resque
JRuby
Gorilla Mux
Beego
sqlc
Ent ORM
golangci-lint
Axum
Serde
Diesel ORM
SeaORM
SQLx
Bevy
Yew
Leptos
Ecto
LiveView
POCO^
Eigen
OpenSceneGraph
SFML
SDL^ = SDL2
Dear ImGui
vcpkg
CppUTest
CppUnit
Boost.Asio
ZeroC Ice
FlatBuffers
Cap'n Proto
Apache Thrift
MessagePack
JSON Schema
AsyncAPI
OData
RAML
XML Schema = XSD^
XQuery
DTD^
JSON-LD
RDF^
SPARQL
SHACL
MathML
Handlebars
EJS^
Nunjucks
Haml
Stylus
ReScript
ReasonML
PureScript
LiveScript
Haxe
SpiderMonkey
QuickJS
GraalJS
AssemblyScript
Emscripten
WASI
Wasmtime
Wasmer
Ballerina
Gleam
Idris
Agda
TLA+
kdb+ = kdb
Q#
Qiskit
Cirq
Vyper
Hardhat
Ethers.js
Web3.js
Ethereum
Hyperledger Fabric = Hyperledger
IPFS
Polkadot
Solana
Tezos
`;
